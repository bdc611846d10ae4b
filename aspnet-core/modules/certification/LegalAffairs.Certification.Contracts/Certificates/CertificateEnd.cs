namespace LegalAffairs.Certification.Certificates;

/// <summary>What ended a certificate before its time.</summary>
public enum CertificateEnd
{
    /// <summary>吊销</summary>
    Revoked = 1,

    /// <summary>注销</summary>
    Cancelled = 2,

    /// <summary>换证</summary>
    Replaced = 3,
}
