using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class ExamApiTests : ExamTest
{
    [Fact]
    public async Task An_exam_goes_from_draft_to_released()
    {
        var exam = await ScheduledExamAsync();
        var (staff, officer) = (await SignInStaffAsync(), await SignInOfficerAsync());
        exam.Status.ShouldBe(ExamStatus.Scheduled);
        exam.CandidateCount.ShouldBe(2);
        GoTo(Begin.AddMinutes(1));

        var session = await StartAsync(officer, exam.Id);
        // Right, wrong, right: the bank's answers alternate.
        (await SaveAsync(officer, session, (1, 1, "true"), (2, 2, "true"), (3, 3, "true"))).ShouldSucceed();
        (await SubmitAsync(officer, session)).ShouldSucceed();
        await CloseAsync();
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ExamNotClosed");
        (await MineAsync(officer, exam.Id)).Score.ShouldBeNull();

        GoTo(Begin.AddHours(3));
        await CloseAsync();
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed().As<ExamDto>().Status.ShouldBe(ExamStatus.Released);

        var mine = await MineAsync(officer, exam.Id);
        (mine.Score, mine.TotalPoints, mine.IsPassed).ShouldBe((4m, 6m, true));
        var absent = await MineAsync(await SignInAsync(RoleNames.Inspector), exam.Id);
        (absent.Score, absent.AttemptStatus).ShouldBe((null, AttemptStatus.Prepared));
    }

    [Fact]
    public async Task What_cannot_be_an_exam_is_refused_by_name()
    {
        var staff = await SignInStaffAsync();
        var plan = Plan((await PublishedPaperAsync()).Id);

        await RefusedAsync("WindowShorterThanExam", ("endTime", Begin.AddMinutes(29)));
        await RefusedAsync("WindowTooLong", ("endTime", Begin.AddDays(61)));
        await RefusedAsync("PaperNotUsable", ("paperId", Guid.CreateVersion7()));
        await RefusedAsync("MakeUpOfNothing", ("kind", ExamKind.MakeUp));

        async Task RefusedAsync(string code, (string Name, object Value) change)
        {
            var changed = new Dictionary<string, object?>(plan, StringComparer.Ordinal) { [change.Name] = change.Value };
            (await staff.PostAsync(ExamUrl, changed)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainingExams:{code}");
        }
    }

    [Fact]
    public async Task Without_candidates_too_late_or_with_an_impossible_pass_mark_nothing_is_scheduled()
    {
        var staff = await SignInStaffAsync();
        var empty = await DraftExamAsync();
        (await staff.PostAsync($"{ExamUrl}/{empty.Id}/schedule")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ExamWithoutCandidates"
        );

        var impossible = await DraftExamAsync(("passMark", 6.01m));
        await AddOfficerAsync(impossible.Id);
        (await staff.PostAsync($"{ExamUrl}/{impossible.Id}/schedule"))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:PassMarkAboveTotal")
            .ErrorMessage.ShouldContain("6");

        await AddOfficerAsync(empty.Id);
        GoTo(Begin);
        (await staff.PostAsync($"{ExamUrl}/{empty.Id}/schedule")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ExamStartsInThePast"
        );

        async Task AddOfficerAsync(Guid examId) =>
            (
                await staff.PostAsync($"{ExamUrl}/{examId}/candidates", new { userIds = new[] { await IdOfAsync(RoleNames.Officer) } })
            ).ShouldSucceed();
    }

    [Fact]
    public async Task Who_is_on_the_list_already_stays_on_it_once()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var officer = await IdOfAsync(RoleNames.Officer);
        var input = new { userIds = new[] { officer, officer } };

        var first = (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", input)).ShouldSucceed().As<CandidatesAddedDto>();
        var again = (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", input)).ShouldSucceed().As<CandidatesAddedDto>();

        (first.Added, first.Total, again.Added, again.Total).ShouldBe((1, 1, 0, 1));
    }

    [Fact]
    public async Task A_scheduled_exam_is_cancelled_only_before_it_begins_and_then_nobody_takes_it()
    {
        var (staff, exam) = (await SignInStaffAsync(), await ScheduledExamAsync());
        var begun = await ScheduledExamAsync();

        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/cancel", new { reason = "场地停电" })).ShouldSucceed();
        GoTo(Begin);
        (await staff.PostAsync($"{ExamUrl}/{begun.Id}/cancel", new { reason = "场地停电" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ExamBegun"
        );

        (await (await SignInOfficerAsync()).PostAsync($"{MyExamUrl}/{exam.Id}/start")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ExamNotOpen"
        );
    }
}
