using System.Net;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Exams;

/// <summary>The power fails in the 25th minute of 30, and staff give time when the server has collected everything.</summary>
public sealed class ExtraTimeTests : WrittenExamTest
{
    [Theory]
    [InlineData(120, ExamStatus.Scheduled)]
    [InlineData(30, ExamStatus.Closed)]
    public async Task Who_was_timed_out_goes_on_though_it_was_marked_and_the_exam_perhaps_closed(int window, ExamStatus status)
    {
        var (exam, staff) = (await WrittenExamAsync(changes: ("endTime", Begin.AddMinutes(window))), await SignInStaffAsync());
        GoTo(Begin);
        var officer = await SignInOfficerAsync();
        var session = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, session, (1, 1, "true"), (2, 3, "先说明理由"))).ShouldSucceed();
        var handedIn = await WriteAsync(CountyLiaison, exam.Id, "true", "false", "依据充分");
        await StopTheClockAsync();
        (await ExamAsync(staff, exam.Id)).Status.ShouldBe(status);
        (await MarksAsync(session.AttemptId)).ShouldBe((3, 1));

        var granted = (await GrantAsync(staff, exam.Id, 12)).ShouldSucceed().As<TimeGrantedDto>();

        (granted.Extended, granted.Reopened, granted.Exam.Status).ShouldBe((1, 1, ExamStatus.Scheduled));
        (await MarksAsync(session.AttemptId)).ShouldBe((0, 0));
        (await MarksAsync(handedIn.AttemptId)).ShouldBe((3, 1));
        (await MineAsync(officer, exam.Id)).AttemptStatus.ShouldBe(AttemptStatus.InProgress);
        var goesOn = await StartAsync(officer, exam.Id, session.SessionNumber);
        goesOn.RemainingMilliseconds.ShouldBe((long)TimeSpan.FromMinutes(11).TotalMilliseconds);
        goesOn.Answers.Count.ShouldBe(2);
        (await SaveAsync(officer, goesOn, (3, 2, "false"))).ShouldSucceed();
        (await SubmitAsync(officer, goesOn)).ShouldSucceed();
        await EndAsync();
        (await MarksAsync(session.AttemptId)).ShouldBe((3, 1));
        (await AttemptsAsync(exam.Id)).ShouldAllBe(a => a.Status == AttemptStatus.Submitted && a.IsMarked && a.Counts);
        (await KindsAsync(staff, exam.Id, session.AttemptId)).ShouldBe([
            AttemptEventKind.Started,
            AttemptEventKind.Answered,
            AttemptEventKind.Answered,
            AttemptEventKind.TimedOut,
            AttemptEventKind.Reopened,
            AttemptEventKind.Answered,
            AttemptEventKind.Submitted,
        ]);
    }

    [Fact]
    public async Task A_page_that_was_closed_goes_on_in_its_session_and_closes_again_at_the_new_deadline()
    {
        var (exam, staff, officer) = (await WrittenExamAsync(), await SignInStaffAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        await StopTheClockAsync();
        (await BeatAsync(officer, session)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AttemptClosed");

        (await GrantAsync(staff, exam.Id, 12, RoleNames.Officer)).ShouldSucceed().As<TimeGrantedDto>().Reopened.ShouldBe(1);

        (await BeatAsync(officer, session)).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(12));
        await CloseAsync();
        var attempt = (await AttemptsAsync(exam.Id)).Single(a => a.Id == session.AttemptId);
        (attempt.Status, attempt.SubmittedTime, attempt.IsMarked).ShouldBe((AttemptStatus.TimedOut, Begin.AddMinutes(42), true));
    }

    [Fact]
    public async Task Who_handed_in_by_oneself_is_given_no_time_nor_who_would_have_none_left()
    {
        var (exam, staff) = (await WrittenExamAsync(), await SignInStaffAsync());
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true");
        await StartAsync(await SignInAsync(CountyLiaison), exam.Id);
        await StopTheClockAsync();
        Clock.Advance(TimeSpan.FromMinutes(9));

        (await GrantAsync(staff, exam.Id, 12, RoleNames.Officer)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:HandedInAlready"
        );
        var tooShort = await GrantAsync(staff, exam.Id, 10, CountyLiaison);
        tooShort.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:TimeGrantedTooShort");
        tooShort.Text.ShouldContain("10分钟前");
        (await GrantAsync(staff, exam.Id, 5)).ShouldSucceed().As<TimeGrantedDto>().Extended.ShouldBe(0);
        // What was given to the room before is not lost.
        (await GrantAsync(staff, exam.Id, 6))
            .ShouldSucceed()
            .As<TimeGrantedDto>()
            .Reopened.ShouldBe(1);
    }

    [Fact]
    public async Task Of_several_attempts_the_last_goes_on_and_an_earlier_one_counts_meanwhile()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("maxAttempts", 3));
        var staff = await SignInStaffAsync();
        GoTo(Begin);
        await StartAsync(await SignInOfficerAsync(), exam.Id);
        await StopTheClockAsync();
        var second = await StartAsync(await SignInOfficerAsync(), exam.Id);
        (await SaveAsync(await SignInOfficerAsync(), second, (1, 1, "true"))).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(31));
        await CloseAsync();
        (await StateAsync()).ShouldBe([(1, AttemptStatus.TimedOut, false), (2, AttemptStatus.TimedOut, true)]);

        (await GrantAsync(staff, exam.Id, 60)).ShouldSucceed().As<TimeGrantedDto>().Reopened.ShouldBe(1);

        (await StateAsync()).ShouldBe([(1, AttemptStatus.TimedOut, true), (2, AttemptStatus.InProgress, false)]);

        async Task<List<(int, AttemptStatus, bool)>> StateAsync() =>
            [.. (await AttemptsAsync(exam.Id)).OrderBy(a => a.Number).Select(a => (a.Number, a.Status, a.Counts))];
    }

    private async Task StopTheClockAsync()
    {
        GoTo(Begin.AddMinutes(31));
        await CloseAsync();
    }

    private async Task<ApiResponse> GrantAsync(ApiClient staff, Guid examId, int minutes, string? userName = null)
    {
        var userId = userName is null ? (Guid?)null : await IdOfAsync(userName);
        return await GrantAsync(staff, await ExamAsync(staff, examId), minutes, userId: userId);
    }

    private static Task<ApiResponse> BeatAsync(ApiClient candidate, AttemptSessionDto session) =>
        candidate.PostAsync($"{MyExamUrl}/heartbeat/{session.AttemptId}", new { session.SessionNumber });

    private static async Task<ExamDto> ExamAsync(ApiClient staff, Guid examId) =>
        (await staff.GetAsync($"{ExamUrl}/{examId}")).ShouldSucceed().As<ExamDto>();

    private static async Task<IEnumerable<AttemptEventKind>> KindsAsync(ApiClient staff, Guid examId, Guid attemptId) =>
        (await staff.GetAsync($"{ExamUrl}/{examId}/history/{attemptId}")).ShouldSucceed().As<List<AttemptEventDto>>().Select(e => e.Kind);

    private Task<List<Attempt>> AttemptsAsync(Guid examId) =>
        ReadAsync(c => c.Attempts.AsNoTracking().Where(a => a.ExamId == examId).ToListAsync());

    private Task<(int Marks, int Open)> MarksAsync(Guid attemptId) =>
        ReadAsync(async c =>
            (
                await c.Set<AttemptMark>().CountAsync(m => m.AttemptId == attemptId),
                await c.OpenAnswers.CountAsync(a => a.AttemptId == attemptId)
            )
        );

    private Task<T> ReadAsync<T>(Func<TrainingExamsDbContext, Task<T>> read) =>
        Host.InUnitOfWorkAsync(async s =>
            await read(await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync())
        );
}
