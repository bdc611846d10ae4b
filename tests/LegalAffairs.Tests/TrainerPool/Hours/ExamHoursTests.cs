using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.Tests.TrainingExams;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool.Hours;

public sealed class ExamHoursTests : ExamTest
{
    [Fact]
    public async Task A_passed_exam_gives_hours_at_its_release_once()
    {
        var exam = await WrittenAsync("true", "false", "false");
        (await MineAsync(exam)).ShouldBeEmpty();

        await ReleaseAsync(exam);
        await AgainAsync(exam);

        var entry = (await MineAsync(exam)).ShouldHaveSingleItem();
        (entry.Kind, entry.Hours, entry.OccurredOn, entry.CreatorName).ShouldBe((HoursKind.Exam, 8m, new DateOnly(2026, 3, 2), null));
    }

    [Fact]
    public async Task A_failed_exam_gives_none()
    {
        var exam = await WrittenAsync("false", "true", "false");

        await ReleaseAsync(exam);

        (await MineAsync(exam)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Hours_of_a_pass_that_a_re_grade_took_away_are_corrected_and_both_lines_stay()
    {
        var exam = await WrittenAsync("true", "false", "false");
        await ReleaseAsync(exam);

        await RegradeAsync(exam.Id, false);

        var lines = await MineAsync(exam);
        lines.Select(l => l.Hours).Order().ShouldBe([-8m, 8m]);
        lines.Single(l => l.CorrectsId is not null).Reason.ShouldBe("成绩更正后不合格");
    }

    [Fact]
    public async Task Exam_and_make_up_give_hours_once_also_where_both_came_to_be_passed()
    {
        var exam = await WrittenAsync("false", "true", "true");
        await ReleaseAsync(exam);
        (await CreditsAsync()).ShouldBeEmpty();
        var makeUp = await WrittenMakeUpAsync(exam, "true", "false", "false");
        await ReleaseAsync(makeUp);
        var credit = (await CreditsAsync()).ShouldHaveSingleItem();
        (credit.Hours, credit.OccurredOn, credit.Note).ShouldBe((8m, new DateOnly(2026, 3, 9), exam.Title));

        // With the other key the exam itself was passed too.
        await RegradeAsync(exam.Id, false);
        (await CreditsAsync()).ShouldHaveSingleItem();

        // The make-up is lost, but the pass at the exam stays.
        await RegradeAsync(makeUp.Id, false);
        (await CreditsAsync()).Select(l => l.Hours).ShouldBe([8m]);
    }

    private async Task<ExamDto> WrittenMakeUpAsync(ExamDto exam, params string[] answers)
    {
        var (staff, begin) = (await SignInStaffAsync(), Begin.AddDays(7));
        var input = new
        {
            title = $"{exam.Title}（补考）",
            paperId = (await PublishedPaperAsync()).Id,
            startTime = begin,
            endTime = begin.AddHours(2),
        };
        var makeUp = (await staff.PostAsync($"{ExamUrl}/{exam.Id}/make-up", input)).ShouldSucceed().As<ExamDto>();
        (await staff.PostAsync($"{ExamUrl}/{makeUp.Id}/schedule")).ShouldSucceed();
        GoTo(begin);
        var officer = await SignInOfficerAsync();
        var session = await StartAsync(officer, makeUp.Id);
        (await SaveAsync(officer, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
        (await SubmitAsync(officer, session)).ShouldSucceed();
        GoTo(begin.AddHours(3));
        await CloseAsync();
        return makeUp;
    }

    private async Task<IReadOnlyList<HoursEntryDto>> CreditsAsync()
    {
        var mine = (await (await SignInOfficerAsync()).GetAsync("/api/app/my-hours")).ShouldSucceed().As<MyHoursDto>();
        return [.. mine.Entries.Where(e => e.Kind == HoursKind.Exam && e.OccurredOn >= new DateOnly(2026, 3, 1))];
    }

    private async Task<ExamDto> WrittenAsync(params string[] answers)
    {
        var (officer, exam) = (await SignInOfficerAsync(), await ScheduledExamAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, session, [.. answers.Select((a, i) => (i + 1, i + 1, a))])).ShouldSucceed();
        (await SubmitAsync(officer, session)).ShouldSucceed();
        GoTo(Begin.AddHours(3));
        await CloseAsync();
        return exam;
    }

    private async Task ReleaseAsync(ExamDto exam)
    {
        (await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed();
        await Host.DispatchEventsAsync();
    }

    private async Task AgainAsync(ExamDto exam)
    {
        await Host.InUnitOfWorkAsync(async s =>
        {
            var released = await s.GetRequiredService<IRepository<Exam, Guid>>().GetAsync(exam.Id);
            await s.GetRequiredService<ExamHandOver>().PublishAsync(released, Clock.GetUtcNow().UtcDateTime);
            return 0;
        });
        await Host.DispatchEventsAsync();
    }

    private async Task RegradeAsync(Guid examId, bool isTrue)
    {
        var proposal = new
        {
            examId,
            ordinal = 1,
            kind = RegradeKind.NewKey,
            key = new { isTrue },
            reason = "答案有误",
        };
        var regrade = (await (await SignInTrainerAsync()).PostAsync("/api/app/regrade", proposal)).ShouldSucceed().As<RegradeDto>();
        (await (await SignInStaffAsync()).PostAsync($"/api/app/regrade/{regrade.Id}/approve")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();
        await Host.DispatchEventsAsync();
    }

    private async Task<IReadOnlyList<HoursEntryDto>> MineAsync(ExamDto exam)
    {
        var officer = await SignInAsync(RoleNames.Officer);
        var mine = (await officer.GetAsync("/api/app/my-hours")).ShouldSucceed().As<MyHoursDto>();
        return [.. mine.Entries.Where(e => e.Note == exam.Title && e.OccurredOn == new DateOnly(2026, 3, 2))];
    }
}
