using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.SelfStudy;

/// <summary>What somebody studied, and what proves it.</summary>
internal sealed record StudyContent(string Title, int HoursTenths, DateOnly OccurredOn, IReadOnlyList<Guid> FileIds)
{
    public static StudyContent From(StudyClaimInput input) =>
        new(input.Title.Trim(), HoursEntry.TenthsOf(input.Hours), input.OccurredOn, [.. input.FileIds.Distinct()]);
}
