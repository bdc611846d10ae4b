namespace LegalAffairs.Platform.Draws;

/// <param name="Weight">Chance relative to the others', at least 1.</param>
public sealed record DrawCandidate(Guid Id, string Name, int Weight = 1);
