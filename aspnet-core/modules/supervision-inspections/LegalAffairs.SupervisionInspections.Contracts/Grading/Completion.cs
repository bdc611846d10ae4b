namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>How many of those due are done, e.g. 4 of 6 counties held their exam.</summary>
public sealed record Completion(int Done, int Due);
