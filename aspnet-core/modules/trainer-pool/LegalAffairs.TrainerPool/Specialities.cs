using LegalAffairs.Abp;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool;

/// <summary>专长: short words, each once.</summary>
internal static class Specialities
{
    public static IReadOnlyList<string> Clean(IEnumerable<string> words)
    {
        var cleaned = words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return cleaned.Count > 0 && cleaned.TrueForAll(w => w.Length <= TrainerLimits.MaxSpecialityLength)
            ? cleaned
            : throw new BusinessException(TrainerPoolErrorCodes.SpecialitiesUnusable).WithData("max", TrainerLimits.MaxSpecialityLength);
    }
}
