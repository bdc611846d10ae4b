namespace LegalAffairs.Certification.Certificates;

/// <param name="ReasonCode">Localization key "Certification:…" of why not; null when allowed.</param>
/// <param name="Arguments">Fill the reason's {name} placeholders.</param>
/// <param name="CertificateNumber">Of the certificate that counts, for notices; null without any.</param>
public sealed record AuthorityAnswer(
    Guid UserId,
    string? ReasonCode,
    IReadOnlyDictionary<string, object?> Arguments,
    string? CertificateNumber,
    DateOnly? ValidUntil
)
{
    public bool IsAllowed => ReasonCode is null;
}
