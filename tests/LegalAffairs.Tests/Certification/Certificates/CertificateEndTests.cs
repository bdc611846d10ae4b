using System.Net;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class CertificateEndTests : CertificateTest
{
    [Fact]
    public async Task A_suspension_begins_and_ends_by_itself_without_any_job()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var id = (await IssuedAsync(staff, liaison, await BodyAsync(staff))).Id;
        await ActAsync(staff, id, "suspend", Act(more: new { from = "2026-04-01", to = "2026-04-30" }));

        await ShouldBeListedAsync(staff, id, CertificateState.Valid);
        Clock.SetDay(2026, 4, 1);
        staff = await SignInStaffAsync();
        await ShouldBeListedAsync(staff, id, CertificateState.Suspended);
        Clock.SetDay(2026, 5, 1);
        staff = await SignInStaffAsync();
        await ShouldBeListedAsync(staff, id, CertificateState.Valid);
        Clock.SetDay(2031, 3, 2);
        staff = await SignInStaffAsync();
        await ShouldBeListedAsync(staff, id, CertificateState.Expired);
    }

    [Fact]
    public async Task Resumed_it_is_valid_at_once()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var id = (await IssuedAsync(staff, liaison, await BodyAsync(staff))).Id;
        await ActAsync(staff, id, "suspend", Act(more: new { from = Today, to = "2026-04-30" }));
        await ShouldBeListedAsync(staff, id, CertificateState.Suspended);

        var resumed = await ActAsync(staff, id, "resume", Act());

        resumed.Suspensions.Single().EndedOn.ShouldBe(new DateOnly(2026, 3, 2));
        await ShouldBeListedAsync(staff, id, CertificateState.Valid);
        ShouldBeRefused(await staff.PostAsync($"{Url}/{id}/resume", Act()), "NotSuspended");
    }

    [Theory]
    [InlineData("revoke", CertificateState.Revoked)]
    [InlineData("cancel", CertificateState.Cancelled)]
    public async Task Only_a_leader_of_the_bureau_decides_on_the_end_and_only_once(string act, CertificateState state)
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var id = (await IssuedAsync(staff, liaison, await BodyAsync(staff))).Id;
        var leader = await UserIdAsync(RoleNames.BureauLeader);
        var effect = new { effectiveOn = "2026-03-10" };

        (await liaison.PostAsync($"{Url}/{id}/{act}", Act(deciderId: leader, more: effect))).ShouldBeRefused(HttpStatusCode.Forbidden);
        ShouldBeRefused(await staff.PostAsync($"{Url}/{id}/{act}", Act(more: effect)), "DeciderWithoutRight");
        ShouldBeRefused(
            await staff.PostAsync($"{Url}/{id}/{act}", Act(deciderId: leader, more: new { effectiveOn = "2026-03-01" })),
            "EffectBackdated"
        );
        var decided = await ActAsync(staff, id, act, Act(deciderId: leader, more: effect));
        ShouldBeRefused(await staff.PostAsync($"{Url}/{id}/{act}", Act(deciderId: leader, more: effect)), "EndedAlready");

        decided.Events.Single(e => e.From == new DateOnly(2026, 3, 10)).DeciderName.ShouldBe("李建华");
        await ShouldBeListedAsync(staff, id, CertificateState.Valid);
        Clock.SetDay(2026, 3, 10);
        await ShouldBeListedAsync(await SignInStaffAsync(), id, state);
    }

    [Fact]
    public async Task A_suspension_that_would_reach_into_a_revocation_is_refused()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var id = (await IssuedAsync(staff, liaison, await BodyAsync(staff))).Id;
        var leader = await UserIdAsync(RoleNames.BureauLeader);
        await ActAsync(staff, id, "revoke", Act(deciderId: leader, more: new { effectiveOn = "2026-04-10" }));

        ShouldBeRefused(
            await staff.PostAsync($"{Url}/{id}/suspend", Act(more: new { from = "2026-04-01", to = "2026-04-30" })),
            "SuspensionOverlapsEnd"
        );
    }

    [Fact]
    public async Task Nobody_decides_on_the_own_certificate()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var person = await RegisterAsync(
            staff,
            Registration((await UnitAsync(Unit)).Id, userId: await UserIdAsync(DemoAccounts.SecondBureauStaff))
        );
        var reviewed = await ReviewedAsync(staff, liaison, person, body.Id);
        var batch = await SendAsync(staff);
        await ImportAsync(staff, batch.Id, $"{People.Numbers.Nth(FreeNumber)},豫YZ202600001,{Today},\n");

        var holder = await SignInAsync(DemoAccounts.SecondBureauStaff);
        ShouldBeRefused(
            await holder.PostAsync($"{Url}/{reviewed.Id}/suspend", Act(more: new { from = Today, to = "2026-04-30" })),
            "DeciderIsHolder"
        );
    }

    // The query and the aggregate must agree.
    private static async Task ShouldBeListedAsync(ApiClient client, Guid id, CertificateState state)
    {
        (await GetAsync(client, id)).State.ShouldBe(state);
        foreach (var other in Enum.GetValues<CertificateState>())
        {
            (await ListAsync(client, other)).Contains(id).ShouldBe(other == state, $"{other} while {state}");
        }
    }
}
