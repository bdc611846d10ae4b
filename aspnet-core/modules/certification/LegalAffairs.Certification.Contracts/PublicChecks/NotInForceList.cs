using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>Certificates by which nobody may enforce on a day although their last day has not come.</summary>
public sealed record NotInForceList(DateOnly Day, IReadOnlyList<NotInForce> Certificates);

/// <param name="Id">As in the QR code.</param>
/// <param name="State">Valid: the certificate is, and its holder may not enforce now.</param>
public sealed record NotInForce(Guid Id, CertificateState State);
