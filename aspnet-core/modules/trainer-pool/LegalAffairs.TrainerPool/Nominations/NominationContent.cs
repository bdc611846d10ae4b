namespace LegalAffairs.TrainerPool.Nominations;

internal sealed record NominationContent(IReadOnlyList<string> Specialities, string Introduction, IReadOnlyList<Guid> FileIds)
{
    public static NominationContent From(NominationContentInput input) =>
        new(TrainerPool.Specialities.Clean(input.Specialities), input.Introduction.Trim(), [.. input.FileIds.Distinct()]);
}
