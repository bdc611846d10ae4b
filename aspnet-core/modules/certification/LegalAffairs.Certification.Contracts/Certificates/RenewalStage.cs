namespace LegalAffairs.Certification.Certificates;

/// <summary>How near the last day of a certificate is.</summary>
public enum RenewalStage
{
    /// <summary>六个月内到期</summary>
    SixMonths = 1,

    /// <summary>三个月内到期</summary>
    ThreeMonths = 2,

    /// <summary>三十日内到期</summary>
    ThirtyDays = 3,
}
