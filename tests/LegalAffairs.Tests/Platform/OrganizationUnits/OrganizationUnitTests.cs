using LegalAffairs.Abp;
using LegalAffairs.Platform;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

public sealed class OrganizationUnitTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private readonly OrganizationUnit _bureau = OrganizationUnit.CreateRoot(Guid.CreateVersion7(), "云州市司法局");
    private readonly OrganizationUnit _county;
    private readonly OrganizationUnit _department;
    private readonly OrganizationUnit _team;

    public OrganizationUnitTests()
    {
        _county = Below(_bureau, "青岚区", OrganizationUnitKind.County, 1);
        _department = Below(_bureau, "云州市水务局", OrganizationUnitKind.Department, 2);
        _team = Below(_county, "水政监察大队", OrganizationUnitKind.EnforcementUnit, 1);
    }

    [Fact]
    public void A_unit_lies_below_its_parents_path() => _team.Code.ShouldBe("00001.00001.00001.");

    [Theory]
    [InlineData(OrganizationUnitKind.County, OrganizationUnitKind.Bureau, true)]
    [InlineData(OrganizationUnitKind.Department, OrganizationUnitKind.Bureau, true)]
    [InlineData(OrganizationUnitKind.EnforcementUnit, OrganizationUnitKind.County, true)]
    [InlineData(OrganizationUnitKind.EnforcementUnit, OrganizationUnitKind.Department, true)]
    [InlineData(OrganizationUnitKind.EnforcementUnit, OrganizationUnitKind.EnforcementUnit, true)]
    [InlineData(OrganizationUnitKind.EnforcementUnit, OrganizationUnitKind.Bureau, false)]
    [InlineData(OrganizationUnitKind.County, OrganizationUnitKind.Department, false)]
    [InlineData(OrganizationUnitKind.Department, OrganizationUnitKind.County, false)]
    [InlineData(OrganizationUnitKind.Bureau, OrganizationUnitKind.Bureau, false)]
    public void The_tree_goes_from_the_bureau_by_counties_and_departments_to_enforcement_units(
        OrganizationUnitKind kind,
        OrganizationUnitKind parent,
        bool fits
    ) => kind.MayBeBelow(parent).ShouldBe(fits);

    [Fact]
    public void A_unit_of_the_wrong_kind_is_refused() =>
        ShouldRefuse(PlatformErrorCodes.UnitKindDoesNotFit, () => Below(_department, "石桥县", OrganizationUnitKind.County, 1));

    [Fact]
    public void The_tree_is_sixteen_levels_deep_at_most()
    {
        var unit = _team;
        while (UnitCode.DepthOf(unit.Code) < OrganizationUnitConsts.MaxDepth)
        {
            unit = Below(unit, "中队", OrganizationUnitKind.EnforcementUnit, 1);
        }

        ShouldRefuse(PlatformErrorCodes.UnitTooDeep, () => Below(unit, "小队", OrganizationUnitKind.EnforcementUnit, 1));
    }

    [Fact]
    public void A_renamed_unit_keeps_its_old_name_and_the_reason_in_its_history()
    {
        _team.Rename(" 水行政执法大队 ", "机构改革");

        _team.Name.ShouldBe("水行政执法大队");
        var entry = _team.History.Last();
        (entry.Kind, entry.OldValue, entry.NewValue, entry.Reason).ShouldBe(
            (OrganizationUnitHistoryKind.Renamed, "水政监察大队", "水行政执法大队", "机构改革")
        );
        _team.DistributedEvents.ShouldBe([new OrganizationUnitRenamedEto(_team.Id, "水政监察大队", "水行政执法大队")]);
    }

    [Fact]
    public void A_renaming_to_the_same_name_leaves_no_trace()
    {
        _team.Rename(_team.Name, "手误");

        _team.History.Count.ShouldBe(1);
        _team.DistributedEvents.ShouldBeEmpty();
    }

    [Fact]
    public void A_moved_unit_lies_below_its_new_parents_path()
    {
        _team.MoveTo(_department, 7, 0, _county.Name, "划转");

        _team.Code.ShouldBe("00001.00002.00007.");
        _team.ParentId.ShouldBe(_department.Id);
        _team.History.Last().OldValue.ShouldBe("青岚区");
        _team.DistributedEvents.ShouldBe([new OrganizationUnitMovedEto(_team.Id, _county.Id, _department.Id)]);
    }

    [Fact]
    public void A_unit_does_not_move_below_itself()
    {
        var squad = Below(_team, "一中队", OrganizationUnitKind.EnforcementUnit, 1);

        ShouldRefuse(PlatformErrorCodes.UnitBelowItself, () => _team.MoveTo(squad, 1, 1, _county.Name, "x"));
        ShouldRefuse(PlatformErrorCodes.UnitBelowItself, () => _team.MoveTo(_team, 1, 1, _county.Name, "x"));
    }

    [Fact]
    public void The_levels_below_count_when_a_unit_moves() =>
        ShouldRefuse(
            PlatformErrorCodes.UnitTooDeep,
            () => _team.MoveTo(_department, 1, OrganizationUnitConsts.MaxDepth - 2, _county.Name, "x")
        );

    [Fact]
    public void A_merged_unit_stays_as_history_and_points_to_its_target()
    {
        _county.MergeInto(_department, "合并", Now);

        (_county.IsActive, _county.MergedIntoId, _county.ClosedTime).ShouldBe((false, _department.Id, Now));
        _county.ActiveName.ShouldBeNull();
        _department.History.Last().Kind.ShouldBe(OrganizationUnitHistoryKind.Absorbed);
        _department.History.Last().NewValue.ShouldBe("青岚区");
        _county.DistributedEvents.ShouldBe([new OrganizationUnitMergedEto(_county.Id, _department.Id)]);
    }

    [Fact]
    public void A_unit_is_not_merged_into_itself_into_one_below_it_or_into_the_bureau()
    {
        ShouldRefuse(PlatformErrorCodes.UnitMergedWithItself, () => _county.MergeInto(_county, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitBelowItself, () => _county.MergeInto(_team, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitIsRoot, () => _county.MergeInto(_bureau, "x", Now));
    }

    [Fact]
    public void A_unit_closes_only_when_nothing_active_and_nobody_is_left_in_it()
    {
        ShouldRefuse(PlatformErrorCodes.UnitHasChildren, () => _county.Close(1, 0, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitHasPeople, () => _county.Close(0, 1, "x", Now));

        _county.Close(0, 0, "撤销", Now);

        (_county.IsActive, _county.ClosedTime).ShouldBe((false, Now));
        _county.DistributedEvents.ShouldBe([new OrganizationUnitClosedEto(_county.Id)]);
    }

    [Fact]
    public void The_bureau_neither_moves_nor_closes()
    {
        ShouldRefuse(PlatformErrorCodes.UnitIsRoot, () => _bureau.Close(0, 0, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitIsRoot, () => _bureau.MoveTo(_department, 1, 0, "", "x"));
    }

    [Fact]
    public void Nothing_is_done_with_a_closed_unit_any_more()
    {
        _team.Close(0, 0, "撤销", Now);

        ShouldRefuse(PlatformErrorCodes.UnitNotActive, () => _team.Rename("新名", "x"));
        ShouldRefuse(PlatformErrorCodes.UnitNotActive, () => _team.Close(0, 0, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitNotActive, () => _team.MoveTo(_department, 1, 0, "", "x"));
        ShouldRefuse(PlatformErrorCodes.UnitNotActive, () => _department.MergeInto(_team, "x", Now));
        ShouldRefuse(PlatformErrorCodes.UnitNotActive, () => Below(_team, "一中队", OrganizationUnitKind.EnforcementUnit, 1));
    }

    private static OrganizationUnit Below(OrganizationUnit parent, string name, OrganizationUnitKind kind, int number) =>
        OrganizationUnit.Create(Guid.CreateVersion7(), name, kind, parent, number);

    private static void ShouldRefuse(string code, Action act) => Should.Throw<BusinessException>(act).Code.ShouldBe(code);
}
