namespace LegalAffairs.Platform.Draws;

/// <summary>Somebody or something that could have been drawn but for a reason, which everybody may read.</summary>
public sealed record DrawExclusion(Guid Id, string Name, string Reason);
