namespace LegalAffairs.Certification.Certificates;

public enum CertificateKind
{
    /// <summary>行政执法证</summary>
    Enforcement = 1,

    /// <summary>行政执法监督证</summary>
    Supervision = 2,
}
