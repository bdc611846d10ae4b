using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainerPool.Hours;

internal static class UnitsBelow
{
    /// <summary>A unit with everything below it; nothing where it is not known.</summary>
    public static List<Guid> WithThoseBelow(this IReadOnlyDictionary<Guid, UnitInfo> units, Guid id) =>
        units.TryGetValue(id, out var top)
            ? [.. units.Values.Where(u => u.Path.StartsWith(top.Path, StringComparison.Ordinal)).Select(u => u.Id)]
            : [];
}
