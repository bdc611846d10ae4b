using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
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

    [Theory]
    [InlineData(RoleNames.UnitLiaison)]
    [InlineData(RoleNames.BureauLeader)]
    public async Task Who_only_reads_finds_a_session_once_it_is_published(string reader)
    {
        var (staff, client) = (await SignInStaffAsync(), await SignInAsync(reader));
        var url = $"{SessionUrl}/{(await DraftAsync(RoleNames.Officer)).Id}";

        (await ListedAsync(staff), await ListedAsync(client)).ShouldBe((1, 0));
        foreach (var read in new[] { url, $"{url}/participants", $"{url}/record", $"{url}/record-excel" })
        {
            (await client.GetAsync(read)).ShouldBeRefused(HttpStatusCode.NotFound);
        }

        (await staff.GetAsync(url)).ShouldSucceed();
        (await staff.PostAsync($"{url}/publish")).ShouldSucceed();
        (await ListedAsync(client)).ShouldBe(1);
        (await client.GetAsync(url)).ShouldSucceed();

        static async Task<long> ListedAsync(ApiClient who) =>
            (await who.GetAsync($"{SessionUrl}?filter={Uri.EscapeDataString("行政许可专题培训班")}"))
                .ShouldSucceed()
                .As<PagedResultDto<TrainingSessionListDto>>()
                .TotalCount;
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
    public async Task A_list_of_user_names_is_added_as_a_whole_or_names_who_is_not_known()
    {
        var (staff, session) = (await SignInStaffAsync(), await DraftAsync());
        var url = $"{SessionUrl}/{session.Id}/participants";

        var refused = await staff.PostAsync(url, new { userNames = new[] { RoleNames.Officer, "nobody-there" } });
        var added = await staff.PostAsync(url, new { userNames = new[] { " OFFICER ", RoleNames.Inspector, RoleNames.Officer, "" } });

        refused.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:UserNamesUnknown");
        refused.ErrorMessage.ShouldContain("nobody-there");
        added.ShouldSucceed().As<ParticipantsAddedDto>().ShouldBe(new ParticipantsAddedDto(2, 2));
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
}
