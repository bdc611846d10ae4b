namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>考核方式; an indicator may have several.</summary>
[Flags]
public enum AssessmentMethods
{
    None = 0,

    /// <summary>督导平台</summary>
    Platform = 1,

    /// <summary>实地考察</summary>
    SiteVisit = 2,

    /// <summary>调查测评: contacts are called</summary>
    Survey = 4,

    /// <summary>专家评审</summary>
    ExpertReview = 8,

    /// <summary>现场测试</summary>
    OnSiteTest = 16,

    /// <summary>日常掌握</summary>
    DailyObservation = 32,

    /// <summary>网络检索</summary>
    WebSearch = 64,
}
