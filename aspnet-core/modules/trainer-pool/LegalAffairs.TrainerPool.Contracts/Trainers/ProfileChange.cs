namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>A line of what an edit of the profile changed.</summary>
/// <param name="From">Null: it is new.</param>
/// <param name="To">Null: it is gone.</param>
public sealed record ProfileChange(ProfilePart Part, string? From, string? To);
