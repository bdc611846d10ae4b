using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class MakeUpExamTests : ExamTest
{
    private const string MakeUpTitle = "服务型行政执法测试（补考）";
    private static readonly DateTime Later = Begin.AddDays(7);

    [Fact]
    public async Task The_absent_and_the_failed_of_a_released_exam_are_the_candidates_of_a_draft_like_it()
    {
        var staff = await SignInStaffAsync();
        var exam = await ReleasedAsync("true", "true", "false");
        var paper = (await PublishedPaperAsync()).Id;

        var makeUp = (await MakeUpAsync(staff, exam, paper)).ShouldSucceed().As<ExamDto>();
        var again = (await MakeUpAsync(staff, exam, paper)).ShouldSucceed().As<ExamDto>();

        again.Id.ShouldBe(makeUp.Id);
        (makeUp.Kind, makeUp.Status, makeUp.MakesUpForId, makeUp.PassMark, makeUp.DurationMinutes, makeUp.CandidateCount).ShouldBe(
            (ExamKind.MakeUp, ExamStatus.Draft, exam.Id, exam.PassMark, exam.DurationMinutes, 2)
        );
        (await staff.PostAsync($"{ExamUrl}/{makeUp.Id}/schedule")).ShouldSucceed();
    }

    [Fact]
    public async Task Two_who_arrange_the_same_at_the_same_moment_arrange_it_once()
    {
        var (staff, other) = (await SignInStaffAsync(), await SignInAsync(DemoAccounts.SecondBureauStaff));
        var exam = await ReleasedAsync("true", "true", "false");
        var paper = (await PublishedPaperAsync()).Id;

        var answers = await Task.WhenAll(MakeUpAsync(staff, exam, paper), MakeUpAsync(other, exam, paper));

        var makeUp = answers.Select(a => a.ShouldSucceed().As<ExamDto>().Id).Distinct().ShouldHaveSingleItem();
        var exams = (await staff.GetAsync($"{ExamUrl}?maxResultCount=100")).ShouldSucceed().As<PagedResultDto<ExamDto>>().Items;
        exams.Where(e => e.Title == MakeUpTitle).Select(e => e.Id).ShouldBe([makeUp]);
    }

    [Fact]
    public async Task Who_passed_is_not_asked_again()
    {
        var staff = await SignInStaffAsync();
        var makeUp = (await MakeUpAsync(staff, await ReleasedAsync("true", "false", "true"))).ShouldSucceed().As<ExamDto>();

        (await staff.GetAsync($"{ExamUrl}/{makeUp.Id}/candidates"))
            .ShouldSucceed()
            .As<PagedResultDto<ExamCandidateDto>>()
            .Items.ShouldHaveSingleItem()
            .UserId.ShouldBe(await IdOfAsync(RoleNames.Inspector));
    }

    [Fact]
    public async Task Without_results_without_anybody_or_without_a_right_there_is_no_make_up()
    {
        var staff = await SignInStaffAsync();
        (await MakeUpAsync(staff, await ScheduledExamAsync())).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:MakeUpBeforeRelease"
        );
        var all = await ReleasedAsync([("passMark", 0m)], [RoleNames.Officer, RoleNames.Inspector], "true");
        (await MakeUpAsync(staff, all)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:NobodyToMakeUp");
        (await MakeUpAsync(await SignInAsync(RoleNames.BureauLeader), all)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await staff.PostAsync($"{ExamUrl}/{Guid.CreateVersion7()}/make-up", Input(all.PaperId))).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_rehearsal_is_made_up_for_by_nobody()
    {
        var rehearsal = await ReleasedAsync([("kind", ExamKind.Rehearsal)], [RoleNames.Trainer], "true");

        (await MakeUpAsync(await SignInStaffAsync(), rehearsal)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MakeUpOfNothing");
    }

    [Fact]
    public async Task The_paper_is_another_one_since_the_candidates_have_seen_the_old_one()
    {
        var (staff, exam) = (await SignInStaffAsync(), await ReleasedAsync("true", "true", "false"));
        (await MakeUpAsync(staff, exam, exam.PaperId)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MakeUpOnSamePaper");

        var makeUp = (await MakeUpAsync(staff, exam)).ShouldSucceed().As<ExamDto>();
        var plan = Plan(exam.PaperId);
        (plan["kind"], plan["makesUpForId"], plan["concurrencyStamp"]) = (ExamKind.MakeUp, exam.Id, makeUp.ConcurrencyStamp);
        (plan["startTime"], plan["endTime"]) = (Later, Later.AddHours(2));
        (await staff.PutAsync($"{ExamUrl}/{makeUp.Id}", plan)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MakeUpOnSamePaper");
    }

    [Fact]
    public async Task Only_exam_staff_take_a_rehearsal()
    {
        var (staff, rehearsal) = (await SignInStaffAsync(), await DraftExamAsync(("kind", ExamKind.Rehearsal)));
        var url = $"{ExamUrl}/{rehearsal.Id}/candidates";
        var (officer, trainer) = (await IdOfAsync(RoleNames.Officer), await IdOfAsync(RoleNames.Trainer));

        (await staff.PostAsync(url, new { userIds = new[] { trainer, officer } })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:RehearsalOfStaffOnly"
        );
        (await staff.PostAsync(url, new { userIds = new[] { trainer } })).ShouldSucceed().As<CandidatesAddedDto>().Total.ShouldBe(1);
    }

    private static object Input(Guid paperId) =>
        new
        {
            title = MakeUpTitle,
            paperId,
            startTime = Later,
            endTime = Later.AddHours(2),
        };

    private async Task<ApiResponse> MakeUpAsync(ApiClient client, ExamDto exam) =>
        await MakeUpAsync(client, exam, (await PublishedPaperAsync()).Id);

    private static Task<ApiResponse> MakeUpAsync(ApiClient client, ExamDto exam, Guid paperId) =>
        client.PostAsync($"{ExamUrl}/{exam.Id}/make-up", Input(paperId));

    private Task<ExamDto> ReleasedAsync(params string[] answers) => ReleasedAsync([], [RoleNames.Officer], answers);

    private async Task<ExamDto> ReleasedAsync((string, object?)[] changes, string[] roles, params string[] answers)
    {
        var exam = await ScheduledExamAsync(changes);
        GoTo(Begin.AddMinutes(1));
        foreach (var role in roles)
        {
            var client = await SignInAsync(role);
            var session = await StartAsync(client, exam.Id);
            (await SaveAsync(client, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
            (await SubmitAsync(client, session)).ShouldSucceed();
        }

        GoTo(Begin.AddHours(3));
        await CloseAsync();
        return (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed().As<ExamDto>();
    }
}
