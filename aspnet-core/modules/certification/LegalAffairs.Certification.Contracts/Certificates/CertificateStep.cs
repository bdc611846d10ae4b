namespace LegalAffairs.Certification.Certificates;

/// <summary>How far an application has come (办理环节).</summary>
public enum CertificateStep
{
    /// <summary>已申请</summary>
    Applied = 1,

    /// <summary>单位已审核</summary>
    UnitReviewed = 2,

    /// <summary>司法局已审核</summary>
    BureauReviewed = 3,

    /// <summary>已报制证机关</summary>
    Sent = 4,

    /// <summary>已发证</summary>
    Issued = 5,

    /// <summary>未通过</summary>
    Rejected = 6,
}
