namespace LegalAffairs.Platform.OrganizationUnits;

public static class UnitDirectoryExtensions
{
    /// <summary>The unit and all below it, also closed ones; nothing when there is no such unit.</summary>
    public static async Task<IReadOnlyCollection<Guid>> GetWithBelowAsync(
        this IUnitDirectory units,
        Guid unitId,
        CancellationToken cancellationToken = default
    )
    {
        var all = await units.GetAllAsync(cancellationToken);
        return all.TryGetValue(unitId, out var top)
            ? [.. all.Values.Where(u => u.Path.StartsWith(top.Path, StringComparison.Ordinal)).Select(u => u.Id)]
            : [];
    }
}
