using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>A line of the table for the page: with the rule in words and the picked units by name.</summary>
internal sealed class IndicatorDtos(IUnitDirectory directory, IStringLocalizer<SupervisionInspectionsResource> localizer)
    : ITransientDependency
{
    public async Task<IndicatorDto> OfAsync(Indicator indicator, int amendmentCount = 0) =>
        Of(indicator, await directory.GetAllAsync(), amendmentCount);

    /// <returns>In the order of the table.</returns>
    public async Task<IReadOnlyList<IndicatorDto>> OfAsync(IEnumerable<Indicator> indicators, ILookup<Guid, Amendment> amendments)
    {
        var units = await directory.GetAllAsync();
        return [.. indicators.OrderBy(i => i.Number).Select(i => Of(i, units, amendments[i.Id].Count()))];
    }

    private IndicatorDto Of(Indicator indicator, IReadOnlyDictionary<Guid, UnitInfo> units, int amendmentCount) =>
        new()
        {
            Id = indicator.Id,
            Number = indicator.Number,
            Category = indicator.Category,
            Name = indicator.Name,
            RequiredMaterials = indicator.RequiredMaterials,
            Deadlines = indicator.Deadlines,
            WorkRequirements = indicator.WorkRequirements,
            Rule = indicator.Rule,
            LateLowers = indicator.LateLowers,
            Methods = indicator.Methods,
            Applicability = indicator.Applicability,
            PickedUnitIds = indicator.PickedUnitIds,
            RuleText = RuleWords.Of(indicator.Rule, indicator.Modifiers, key => localizer[key]),
            PickedUnitNames = [.. indicator.PickedUnitIds.Where(units.ContainsKey).Select(id => units[id].Name)],
            AmendmentCount = amendmentCount,
        };
}
