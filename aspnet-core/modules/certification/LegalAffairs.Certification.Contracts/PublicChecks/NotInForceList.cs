using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>Certificates that are not in force on a day although their last day has not come.</summary>
public sealed record NotInForceList(DateOnly Day, IReadOnlyList<NotInForce> Certificates);

/// <param name="Id">As in the QR code.</param>
public sealed record NotInForce(Guid Id, CertificateState State);
