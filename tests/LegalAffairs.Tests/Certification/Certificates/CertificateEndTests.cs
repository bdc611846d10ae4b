using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
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

    [Fact]
    public async Task A_cancellation_is_decided_by_a_leader_who_learns_of_it_and_only_once()
    {
        var (act, state) = ("cancel", CertificateState.Cancelled);
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

        var line = decided.Events.Single(e => e.From == new DateOnly(2026, 3, 10));
        (line.DeciderName, line.DeciderRole).ShouldBe(("李建华", RoleNames.BureauLeader));
        (await NoticesAsync()).ShouldContain(n => n.Contains("注销") && n.Contains("决定人填的是您"));
        await ShouldBeListedAsync(staff, id, CertificateState.Valid);
        Clock.SetDay(2026, 3, 10);
        await ShouldBeListedAsync(await SignInStaffAsync(), id, state);
    }

    [Fact]
    public async Task A_revocation_is_proposed_by_staff_and_decided_by_a_leader_in_person()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, leader) = (await BodyAsync(staff), await SignInAsync(RoleNames.BureauLeader));
        var id = (await IssuedAsync(staff, liaison, body)).Id;
        var (url, effect) = ($"{Url}/{id}", new { effectiveOn = "2026-03-10" });
        var named = Act(deciderId: await UserIdAsync(RoleNames.BureauLeader), more: effect);

        ShouldBeRefused(await staff.PostAsync($"{url}/revoke", Act(more: effect)), "DeciderWithoutRight");
        ShouldBeRefused(await staff.PostAsync($"{url}/revoke", named), "DeciderSignsInPerson");
        (await liaison.PostAsync($"{url}/propose-revocation", Act(more: effect))).ShouldBeRefused(HttpStatusCode.Forbidden);
        ShouldBeRefused(await leader.PostAsync($"{url}/decline-revocation", Act()), "NoRevocationProposed");
        var proposed = await ActAsync(staff, id, "propose-revocation", Act(more: effect));
        ShouldBeRefused(await staff.PostAsync($"{url}/propose-revocation", Act(more: effect)), "RevocationProposedAlready");
        ShouldBeRefused(await staff.PostAsync($"{url}/decline-revocation", Act()), "DeciderWithoutRight");

        proposed.RevocationProposedOn.ShouldBe(new DateOnly(2026, 3, 10));
        proposed.State.ShouldBe(CertificateState.Valid);
        (await ToDoAsync(leader)).RevocationProposed.ShouldBe(1);
        (await NoticesAsync()).ShouldContain(n => n.Contains("有人建议吊销证件"));
        (await ActAsync(leader, id, "decline-revocation", Act())).RevocationProposedOn.ShouldBeNull();
        await ActAsync(staff, id, "propose-revocation", Act(more: effect));
        var revoked = await ActAsync(leader, id, "revoke", Act(more: effect));

        (revoked.EndsOn, revoked.RevocationProposedOn).ShouldBe((new DateOnly(2026, 3, 10), null));
        var line = revoked.Events.Single(e => e.Act == CertificateAct.Revoke);
        (line.UserName, line.DeciderName, line.DeciderRole).ShouldBe(("李建华", "李建华", RoleNames.BureauLeader));
        (await ToDoAsync(leader)).RevocationProposed.ShouldBe(0);
    }

    private static async Task<CertificateToDoDto> ToDoAsync(ApiClient client) =>
        (await client.GetAsync("/api/app/certificate-register/to-do")).ShouldSucceed().As<CertificateToDoDto>();

    private async Task<IReadOnlyList<string>> NoticesAsync() =>
        [
            .. (await (await SignInAsync(RoleNames.BureauLeader)).GetAsync("/api/app/notification"))
                .ShouldSucceed()
                .As<PagedResultDto<NotificationDto>>()
                .Items.Select(n => n.Text),
        ];

    [Fact]
    public async Task A_suspension_that_would_reach_into_a_revocation_is_refused()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var id = (await IssuedAsync(staff, liaison, await BodyAsync(staff))).Id;
        await ActAsync(await SignInAsync(RoleNames.BureauLeader), id, "revoke", Act(more: new { effectiveOn = "2026-04-10" }));

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
        var colleague = await UserIdAsync(RoleNames.BureauStaff);
        ShouldBeRefused(
            await holder.PostAsync(
                $"{Url}/{reviewed.Id}/suspend",
                Act(deciderId: colleague, more: new { from = Today, to = "2026-04-30" })
            ),
            "ActorIsHolder"
        );
        var review = Act(deciderId: colleague, more: new { year = 2026 });
        var reviewedOthers = (await holder.PostAsync($"{Url}/review-annually", review)).ShouldSucceed().As<AnnualReviewDto>();
        reviewedOthers.LeftOut.ShouldBe(1);
        (await GetAsync(staff, reviewed.Id)).ReviewedYear.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_sends_or_issues_the_own_certificate()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, unit) = (await BodyAsync(staff), (await UnitAsync(Unit)).Id);
        var own = Registration(unit, userId: await UserIdAsync(DemoAccounts.SecondBureauStaff));
        var reviewed = await ReviewedAsync(staff, liaison, await RegisterAsync(staff, own), body.Id);
        var holder = await SignInAsync(DemoAccounts.SecondBureauStaff);
        var colleague = await UserIdAsync(RoleNames.BureauStaff);

        var named = Act(Today, colleague, new { certificateIds = new[] { reviewed.Id } });
        var outcome = (await holder.PostAsync($"{BatchUrl}/send", named)).ShouldSucceed().As<IssuingOutcomeDto>();
        outcome.Count.ShouldBe(0);
        outcome.HeldBack.Single().Reasons.Single().Text.ShouldContain("是经办人或决定人本人");
        (await holder.PostAsync($"{BatchUrl}/send", Act(Today, colleague))).ShouldSucceed();
        (await GetAsync(staff, reviewed.Id)).Step.ShouldBe(CertificateStep.BureauReviewed);
        var batch = await SendAsync(staff);
        var list = Encoding.UTF8.GetBytes($"身份证号,证件编号,发证日期\n{People.Numbers.Nth(FreeNumber)},豫YZ202600001,{Today}");

        var import = await holder.UploadAsync($"{BatchUrl}/{batch.Id}/import?mode=1", "numbers.csv", list);
        var report = import.ShouldSucceed().As<IssueImportDto>();
        (report.IssuedCount, report.ErrorCount).ShouldBe((0, 1));
        report.Errors.Single().ShouldContain("是经办人或决定人本人");
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
