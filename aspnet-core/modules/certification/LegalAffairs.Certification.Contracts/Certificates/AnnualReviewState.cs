namespace LegalAffairs.Certification.Certificates;

/// <summary>How the annual review of one year stands.</summary>
public enum AnnualReviewState
{
    /// <summary>待审验: valid today and not reviewed for the year</summary>
    Open = 1,

    /// <summary>合格</summary>
    Passed = 2,

    /// <summary>不合格</summary>
    Failed = 3,
}
