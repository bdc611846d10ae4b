namespace LegalAffairs.Certification.Certificates;

public enum EligibilityItemKind
{
    /// <summary>身份</summary>
    Identity = 1,

    /// <summary>用工性质</summary>
    Employment = 2,

    /// <summary>在岗</summary>
    InPost = 3,

    /// <summary>年龄</summary>
    Age = 4,

    /// <summary>资格考试</summary>
    Exam = 5,

    /// <summary>学时</summary>
    Hours = 6,
}
