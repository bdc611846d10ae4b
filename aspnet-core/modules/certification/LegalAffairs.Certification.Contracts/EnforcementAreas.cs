namespace LegalAffairs.Certification;

/// <summary>执法领域; a body or a certificate may have several. Asked for several, all must be covered.</summary>
[Flags]
public enum EnforcementAreas
{
    None = 0,

    /// <summary>城市管理</summary>
    UrbanManagement = 1,

    /// <summary>市场监管</summary>
    MarketRegulation = 2,

    /// <summary>交通运输</summary>
    Transport = 4,

    /// <summary>生态环境</summary>
    Environment = 8,

    /// <summary>农业农村</summary>
    Agriculture = 16,

    /// <summary>文化旅游</summary>
    CultureAndTourism = 32,

    /// <summary>应急管理</summary>
    EmergencyManagement = 64,

    /// <summary>卫生健康</summary>
    Health = 128,

    /// <summary>自然资源</summary>
    NaturalResources = 256,

    /// <summary>水利</summary>
    WaterResources = 512,

    /// <summary>劳动保障</summary>
    Labour = 1024,

    /// <summary>司法行政</summary>
    JudicialAdministration = 2048,

    All = 4095,
}
