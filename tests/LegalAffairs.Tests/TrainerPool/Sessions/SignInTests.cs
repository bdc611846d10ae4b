using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class SignInTests : TrainerPoolTest
{
    [Fact]
    public async Task Who_signs_in_with_the_code_on_the_screen_gets_the_hours_at_the_closing_once()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Officer));
        var session = await PublishedAsync(RoleNames.Officer, RoleNames.Inspector);
        var before = (await MineAsync(officer)).Total.Class;
        GoTo(Begin.AddMinutes(-20));
        var code = await CodeAsync(staff, session.Id);

        var first = (await SignInWithAsync(officer, session, code)).ShouldSucceed().As<MyTrainingDto>();
        Clock.Advance(TimeSpan.FromMinutes(5));
        (await SignInWithAsync(officer, session, code)).ShouldSucceed().As<MyTrainingDto>().SignedInTime.ShouldBe(first.SignedInTime);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/close")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SessionNotOver");
        GoTo(End);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/close")).ShouldSucceed();
        var closed = (await staff.PostAsync($"{SessionUrl}/{session.Id}/close")).ShouldSucceed().As<TrainingSessionDto>();

        (closed.Status, closed.Participants, closed.SignedIn).ShouldBe((TrainingSessionStatus.Closed, 2, 1));
        (await MineAsync(officer)).Total.Class.ShouldBe(before + 3.5m);
        var entries = (await staff.GetAsync($"{LedgerUrl}?kind={HoursKind.Class:D}&maxResultCount=1000")).As<
            PagedResultDto<HoursEntryDto>
        >();
        entries.Items.Where(e => e.Note == session.Title).ShouldHaveSingleItem().OccurredOn.ShouldBe(new DateOnly(2026, 3, 9));
    }

    [Fact]
    public async Task A_code_that_was_replaced_on_the_screen_is_refused_and_nobody_signs_in_before_or_after()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Officer));
        var session = await PublishedAsync(RoleNames.Officer);
        (await staff.GetAsync($"{SessionUrl}/{session.Id}/sign-in-code")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SignInNotYet"
        );
        GoTo(Begin);
        var code = await CodeAsync(staff, session.Id);
        // Of 30 seconds it has, and of 5 that the network may take.
        Clock.Advance(TimeSpan.FromSeconds(35));

        await RefusedAsync(code, "SignInCodeWrong");
        await RefusedAsync("ABCDEFGH", "SignInCodeWrong");
        GoTo(End);
        var late = await CodeAsync(staff, session.Id);
        GoTo(End.AddSeconds(1));
        await RefusedAsync(late, "SignInOver");

        async Task RefusedAsync(string given, string error) =>
            (await SignInWithAsync(officer, session, given)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainerPool:{error}");
    }

    [Fact]
    public async Task Who_is_not_on_the_list_finds_no_session_and_the_code_is_only_for_those_who_present()
    {
        var session = await PublishedAsync(RoleNames.Inspector);
        var (staff, officer, trainer) = (
            await SignInStaffAsync(),
            await SignInAsync(RoleNames.Officer),
            await SignInAsync(RoleNames.Trainer)
        );
        GoTo(Begin);

        (await SignInWithAsync(officer, session, await CodeAsync(staff, session.Id))).ShouldBeRefused(HttpStatusCode.NotFound);
        (await officer.GetAsync($"{SessionUrl}/{session.Id}/sign-in-code")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await trainer.GetAsync($"{SessionUrl}/{session.Id}/sign-in-code")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Staff_sign_somebody_in_by_hand_with_a_reason_until_it_is_closed()
    {
        var (staff, session) = (await SignInStaffAsync(), await PublishedAsync(RoleNames.Officer, RoleNames.Inspector));
        var url = $"{SessionUrl}/{session.Id}/sign-in-by-hand";
        var input = new { userId = await IdOfAsync(RoleNames.Officer), reason = "手机没电" };
        (await staff.PostAsync(url, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SignInNotYet");
        GoTo(Begin);
        (await staff.PostAsync(url, new { input.userId, reason = "" })).ShouldBeRefused(HttpStatusCode.BadRequest);

        var signed = (await staff.PostAsync(url, input)).ShouldSucceed().As<ParticipantDto>();

        signed.SignInReason.ShouldBe("手机没电");
        signed.SignedInByName.ShouldNotBeNullOrEmpty();
        GoTo(End);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/close")).ShouldSucceed();
        (await staff.PostAsync(url, new { userId = await IdOfAsync(RoleNames.Inspector), reason = "漏签" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionNotPublished"
        );
    }

    [Fact]
    public async Task The_record_of_a_closed_session_names_time_place_lecturers_content_and_who_came()
    {
        var (staff, session) = (await SignInStaffAsync(), await PublishedAsync(RoleNames.Officer, RoleNames.Inspector));
        var invitation = await InvitedAsync(session.Id);
        (await (await SignInAsync(RoleNames.Trainer)).PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();
        (await staff.GetAsync($"{SessionUrl}/{session.Id}/record")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionNotClosed"
        );
        GoTo(Begin);
        await SignInWithAsync(await SignInAsync(RoleNames.Officer), session, await CodeAsync(staff, session.Id));
        GoTo(End);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/close")).ShouldSucceed();

        var record = (await staff.GetAsync($"{SessionUrl}/{session.Id}/record")).ShouldSucceed().As<SessionRecordDto>();
        var file = (await staff.GetAsync($"{SessionUrl}/{session.Id}/record-excel")).ShouldSucceed();

        (record.StartTime, record.Place, record.Content).ShouldBe((Begin, "云州市司法局二楼会议室", "学习许可审查要点"));
        record.Lecturers.ShouldHaveSingleItem().Name.ShouldBe(invitation.TrainerName);
        (record.Participants, record.SignedIn, record.People.Count(p => p.SignedInTime is not null)).ShouldBe((2, 1, 1));
        file.Content.Take(2).ShouldBe("PK"u8.ToArray());
    }

    private static Task<ApiResponse> SignInWithAsync(ApiClient client, TrainingSessionDto session, string code) =>
        client.PostAsync($"{MyTrainingUrl}/{session.Id}/sign-in", new { code });
}
