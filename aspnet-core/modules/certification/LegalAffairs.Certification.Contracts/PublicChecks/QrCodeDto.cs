namespace LegalAffairs.Certification.PublicChecks;

public sealed record QrCodeDto(string Text);
