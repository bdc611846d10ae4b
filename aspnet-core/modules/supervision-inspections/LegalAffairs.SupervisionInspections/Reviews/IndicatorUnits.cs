using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>Which units an indicator applies to (适用单位).</summary>
internal static class IndicatorUnits
{
    public static bool AppliesTo(IndicatorApplicability applicability, IReadOnlyList<Guid> pickedUnitIds, UnitInfo unit) =>
        unit.IsActive
        && applicability switch
        {
            IndicatorApplicability.All => unit.Kind is OrganizationUnitKind.County or OrganizationUnitKind.Department,
            IndicatorApplicability.Counties => unit.Kind == OrganizationUnitKind.County,
            IndicatorApplicability.Departments => unit.Kind == OrganizationUnitKind.Department,
            IndicatorApplicability.Picked => pickedUnitIds.Contains(unit.Id),
            _ => false,
        };

    public static bool AppliesTo(this Indicator indicator, UnitInfo unit) =>
        AppliesTo(indicator.Applicability, indicator.PickedUnitIds, unit);

    public static bool AppliesTo(this IndicatorRow indicator, UnitInfo unit) =>
        AppliesTo(indicator.Applicability, indicator.PickedUnitIds, unit);

    /// <summary>Also a closed or merged unit, as long as the indicator has its records.</summary>
    public static IEnumerable<UnitInfo> Of(IndicatorRow indicator, IEnumerable<UnitInfo> units, Func<Guid, bool> hasRecords) =>
        units.Where(unit => indicator.AppliesTo(unit) || hasRecords(unit.Id));
}
