using LegalAffairs.Abp;

namespace LegalAffairs.Platform.Draws;

/// <summary>What a draw may be made from.</summary>
internal static class DrawRules
{
    public static void Check(DrawPreparation preparation)
    {
        var candidates = preparation.Candidates;
        if (preparation.Count < 1 || preparation.Count > candidates.Count)
        {
            throw new BusinessException(PlatformErrorCodes.DrawCountOutOfRange).WithData("max", candidates.Count);
        }

        if (candidates.Count + preparation.Exclusions.Count > DrawLimits.MaxCandidates)
        {
            throw new BusinessException(PlatformErrorCodes.DrawTooLarge).WithData("max", DrawLimits.MaxCandidates);
        }

        var seen = new HashSet<Guid>();
        foreach (var (id, name) in candidates.Select(c => (c.Id, c.Name)).Concat(preparation.Exclusions.Select(e => (e.Id, e.Name))))
        {
            if (!seen.Add(id))
            {
                throw new BusinessException(PlatformErrorCodes.DrawEntryTwice).WithData("name", name);
            }
        }

        if (candidates.FirstOrDefault(c => c.Weight is < 1 or > DrawLimits.MaxWeight) is { } odd)
        {
            throw new BusinessException(PlatformErrorCodes.DrawWeightOutOfRange)
                .WithData("name", odd.Name)
                .WithData("max", DrawLimits.MaxWeight);
        }
    }

    /// <summary>What a witness typed in.</summary>
    public static string Clean(string text)
    {
        var clean = text.Trim();
        return clean.Length > 0 && !clean.Any(char.IsControl) ? clean : throw new BusinessException(PlatformErrorCodes.DrawValueUnusable);
    }
}
