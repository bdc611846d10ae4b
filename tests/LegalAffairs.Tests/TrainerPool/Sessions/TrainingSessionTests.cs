using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class TrainingSessionTests : TrainerPoolTest
{
    [Fact]
    public async Task Participants_are_told_when_it_is_published_and_why_when_it_is_cancelled()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Officer));
        var session = await DraftAsync(RoleNames.Officer);
        (await officer.GetAsync($"{MyTrainingUrl}/{session.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);

        (await staff.PostAsync($"{SessionUrl}/{session.Id}/publish")).ShouldSucceed();
        (await officer.GetAsync($"{MyTrainingUrl}/{session.Id}"))
            .ShouldSucceed()
            .As<MyTrainingDto>()
            .Status.ShouldBe(TrainingSessionStatus.Published);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/cancel", new { reason = "场地检修" })).ShouldSucceed();

        var notes = (await officer.GetAsync("/api/app/notification")).Text;
        notes.ShouldContain("请参加培训：行政许可专题培训班");
        notes.ShouldContain("培训取消：行政许可专题培训班");
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/publish")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionNotDraft"
        );
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/cancel", new { reason = "场地检修" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionNotOpen"
        );
    }

    [Fact]
    public async Task Units_bring_their_officers_each_once()
    {
        var (staff, session) = (await SignInStaffAsync(), await DraftAsync(RoleNames.Officer));
        var units = (await staff.GetAsync("/api/app/organization-unit?kind=0")).ShouldSucceed().As<PagedResultDto<EntityDto<Guid>>>();
        var input = new { organizationUnitIds = new[] { units.Items[0].Id } };

        var added = (await staff.PostAsync($"{SessionUrl}/{session.Id}/participants", input)).ShouldSucceed().As<ParticipantsAddedDto>();
        var again = (await staff.PostAsync($"{SessionUrl}/{session.Id}/participants", input)).ShouldSucceed().As<ParticipantsAddedDto>();

        added.Added.ShouldBeGreaterThan(100);
        (again.Added, again.Total).ShouldBe((0, added.Total));
        var page = (await staff.GetAsync($"{SessionUrl}/{session.Id}/participants?maxResultCount=20")).As<PagedResultDto<ParticipantDto>>();
        (page.TotalCount, page.Items.Count).ShouldBe((added.Total, 20));
        page.Items.Select(p => p.UserId).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_kept_is_refused()
    {
        var staff = await SignInStaffAsync();
        await RefusedAsync("endTime", Begin, "SessionTimesWrong");
        await RefusedAsync("endTime", End.AddDays(40), "SessionTimesWrong");
        await RefusedAsync("agenda", Agenda(0, 90, 60, 120), "AgendaTimesWrong");
        await RefusedAsync("agenda", Agenda(0, 90, 90, 200), "AgendaTimesWrong");
        await RefusedAsync("hours", 0.25m, "HoursTooFine");
        var empty = (await staff.PostAsync(SessionUrl, Plan())).ShouldSucceed().As<TrainingSessionDto>();
        (await staff.PostAsync($"{SessionUrl}/{empty.Id}/publish")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionWithoutParticipants"
        );
        var session = await DraftAsync(RoleNames.Officer);
        GoTo(Begin);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/publish")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionStartsInThePast"
        );
        (await (await SignInAsync(RoleNames.UnitLiaison)).PostAsync(SessionUrl, Plan())).ShouldBeRefused(HttpStatusCode.Forbidden);

        async Task RefusedAsync(string field, object value, string code)
        {
            var plan = Plan();
            plan[field] = value;
            (await staff.PostAsync(SessionUrl, plan)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainerPool:{code}");
        }
    }

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
        Clock.Advance(TimeSpan.FromSeconds(60));

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

    [Fact]
    public async Task A_liaison_sees_participants_of_the_own_unit_only()
    {
        var session = await PublishedAsync(RoleNames.UnitLiaison, DemoAccounts.CountyLiaisons[0]);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var seen = (await liaison.GetAsync($"{SessionUrl}/{session.Id}/participants")).ShouldSucceed().As<PagedResultDto<ParticipantDto>>();

        seen.Items.ShouldHaveSingleItem().UserId.ShouldBe(await IdOfAsync(RoleNames.UnitLiaison));
    }

    private static object[] Agenda(params int[] minutes) =>
        [
            .. minutes
                .Chunk(2)
                .Select(m => new
                {
                    startTime = Begin.AddMinutes(m[0]),
                    endTime = Begin.AddMinutes(m[1]),
                    topic = "许可审查要点",
                }),
        ];

    private static Task<ApiResponse> SignInWithAsync(ApiClient client, TrainingSessionDto session, string code) =>
        client.PostAsync($"{MyTrainingUrl}/{session.Id}/sign-in", new { code });
}
