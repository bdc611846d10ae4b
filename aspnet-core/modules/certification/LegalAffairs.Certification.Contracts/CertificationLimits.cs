namespace LegalAffairs.Certification;

/// <summary>Lengths of texts, for columns and inputs alike.</summary>
public static class CertificationLimits
{
    public const int MaxBodyNameLength = 128;
    public const int MaxLegalBasisLength = 500;
    public const int MaxDocumentNumberLength = 64;
    public const int MaxReasonLength = 500;
    public const int MaxPersonNameLength = 64;
    public const int MaxPostLength = 64;
    public const int MaxRoleLength = 64;
    public const int MaxChangeLength = 1000;
    public const int MaxCertificateNumberLength = 32;
    public const int MaxNumberFormatLength = 64;
    public const int MaxFilterLength = 64;
    public const int MaxFileNameLength = 200;
    public const int MaxBodiesAtOnce = 500;

    /// <summary>Room for blanks and full-width digits that are cleaned away.</summary>
    public const int MaxIdentityNumberInput = 40;
    public const int MinYear = 2000;
    public const int MaxYear = 2100;
}
