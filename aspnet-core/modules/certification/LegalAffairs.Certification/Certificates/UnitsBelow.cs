using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Certification.Certificates;

internal static class UnitsBelow
{
    /// <summary>The unit and all below it; nothing when there is no such unit.</summary>
    public static async Task<IReadOnlyCollection<Guid>> GetWithBelowAsync(this IUnitDirectory units, Guid unitId)
    {
        var all = await units.GetAllAsync();
        return all.TryGetValue(unitId, out var top)
            ? [.. all.Values.Where(u => u.Path.StartsWith(top.Path, StringComparison.Ordinal)).Select(u => u.Id)]
            : [];
    }
}
