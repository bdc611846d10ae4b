using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Nobody marks the own unit: neither it nor what lies below or above. The bureau, which is above all, is a unit for itself.</summary>
internal sealed class MarkerUnits(IUnitDirectory units) : ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> GetOwnAsync(Guid markerId)
    {
        var all = await units.GetAllAsync();
        return await units.FindUnitOfUserAsync(markerId) is { } id && all.TryGetValue(id, out var own)
            ? [.. all.Values.Where(u => AreOne(own, u)).Select(u => u.Id)]
            : [];
    }

    private static bool AreOne(UnitInfo one, UnitInfo other) => one.Id == other.Id || IsAbove(one, other) || IsAbove(other, one);

    private static bool IsAbove(UnitInfo upper, UnitInfo lower) =>
        upper.Kind != OrganizationUnitKind.Bureau && lower.Path.StartsWith(upper.Path, StringComparison.Ordinal);
}
