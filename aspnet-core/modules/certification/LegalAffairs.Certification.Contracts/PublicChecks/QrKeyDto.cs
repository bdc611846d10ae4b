namespace LegalAffairs.Certification.PublicChecks;

public sealed record QrKeyDto(string Pem);
