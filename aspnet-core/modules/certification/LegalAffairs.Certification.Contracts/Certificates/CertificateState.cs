namespace LegalAffairs.Certification.Certificates;

/// <summary>What a certificate is worth on a day: found from its dates, never stored.</summary>
public enum CertificateState
{
    /// <summary>办理中: not issued, or not yet on that day</summary>
    Pending = 1,

    /// <summary>有效</summary>
    Valid = 2,

    /// <summary>暂扣</summary>
    Suspended = 3,

    /// <summary>吊销</summary>
    Revoked = 4,

    /// <summary>注销</summary>
    Cancelled = 5,

    /// <summary>过期</summary>
    Expired = 6,

    /// <summary>已换证</summary>
    Replaced = 7,

    /// <summary>未通过</summary>
    Rejected = 8,
}
