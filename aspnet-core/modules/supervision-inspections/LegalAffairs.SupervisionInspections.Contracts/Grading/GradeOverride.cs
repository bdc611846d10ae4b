namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>A leader's own grade in place of the computed one; who and when belong to the stored record.</summary>
public sealed record GradeOverride(Grade Grade, string Reason);
