using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.Tests.Platform.OrganizationUnits;

public sealed class UnitSnapshotTests
{
    private readonly UnitInfo _bureau = Unit("00001.");
    private readonly UnitInfo _county = Unit("00001.00001.");
    private readonly UnitInfo _team = Unit("00001.00001.00003.");
    private readonly UnitInfo _other = Unit("00001.00002.");
    private readonly Guid _user = Guid.CreateVersion7();

    [Fact]
    public void A_unit_and_those_below_it_are_told_by_their_paths() =>
        Snapshot().WithBelow(_county.Id).ShouldBe([_county.Id, _team.Id], ignoreOrder: true);

    [Fact]
    public void Records_of_a_merged_unit_are_seen_where_it_went_over_several_mergers()
    {
        var second = Unit("00001.00009.", _other.Id);
        var first = Unit("00001.00008.", second.Id);

        Snapshot(first, second).WithMerged(_other.Id).ShouldBe([_other.Id, second.Id, first.Id], ignoreOrder: true);
    }

    [Fact]
    public void Those_who_see_below_also_see_what_was_merged_into_something_below()
    {
        var merged = Unit("00001.00002.00001.", _team.Id);

        Snapshot(merged).WithBelow(_county.Id).ShouldBe([_county.Id, _team.Id, merged.Id], ignoreOrder: true);
    }

    [Fact]
    public void A_person_is_found_by_unit_and_a_unit_by_person()
    {
        var snapshot = Snapshot();

        snapshot.UnitOf(_user).ShouldBe(_team.Id);
        snapshot.UsersOf(_team.Id).ShouldBe([_user]);
        snapshot.UnitOf(Guid.CreateVersion7()).ShouldBeNull();
    }

    private UnitSnapshot Snapshot(params UnitInfo[] more) => new([_bureau, _county, _team, _other, .. more], [(_user, _team.Id)]);

    private static UnitInfo Unit(string path, Guid? mergedIntoId = null) =>
        new(Guid.CreateVersion7(), null, path, path, OrganizationUnitKind.EnforcementUnit, mergedIntoId is null, mergedIntoId);
}
