namespace LegalAffairs.Certification.Certificates;

internal sealed record IssuingSelection(IReadOnlyList<Certificate> Fit, IReadOnlyList<HeldBackDto> HeldBack);
