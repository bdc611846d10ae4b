using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class IndicatorUnitsTests
{
    private static readonly UnitInfo Bureau = Unit(OrganizationUnitKind.Bureau);
    private static readonly UnitInfo County = Unit(OrganizationUnitKind.County);
    private static readonly UnitInfo Department = Unit(OrganizationUnitKind.Department);
    private static readonly UnitInfo Enforcement = Unit(OrganizationUnitKind.EnforcementUnit);
    private static readonly UnitInfo Merged = Unit(OrganizationUnitKind.County) with { IsActive = false };
    private static readonly UnitInfo[] Everybody = [Bureau, County, Department, Enforcement, Merged];

    [Fact]
    public void All_means_counties_and_city_departments() => Of(IndicatorApplicability.All).ShouldBe([County, Department]);

    [Fact]
    public void Counties_means_counties() => Of(IndicatorApplicability.Counties).ShouldBe([County]);

    [Fact]
    public void Departments_means_city_departments() => Of(IndicatorApplicability.Departments).ShouldBe([Department]);

    [Fact]
    public void Picked_means_those_whatever_their_kind() =>
        Of(IndicatorApplicability.Picked, [Enforcement.Id, Merged.Id]).ShouldBe([Enforcement]);

    [Fact]
    public void A_merged_unit_stays_where_it_has_records() =>
        IndicatorUnits.Of(Indicator(IndicatorApplicability.Counties, []), Everybody, id => id == Merged.Id).ShouldBe([County, Merged]);

    private static IEnumerable<UnitInfo> Of(IndicatorApplicability applicability, params Guid[] picked) =>
        IndicatorUnits.Of(Indicator(applicability, picked), Everybody, _ => false);

    private static IndicatorRow Indicator(IndicatorApplicability applicability, Guid[] picked) =>
        new(Guid.Empty, Guid.Empty, 1, "", "", [], CompletionRatioRule.Standard, applicability, picked);

    private static UnitInfo Unit(OrganizationUnitKind kind) => new(Guid.CreateVersion7(), null, "00001.", "", kind, IsActive: true, null);
}
