namespace LegalAffairs.Certification.Certificates;

/// <summary>How near the end is.</summary>
internal enum RenewalStage
{
    SixMonths = 1,
    ThreeMonths = 2,
    ThirtyDays = 3,
}
