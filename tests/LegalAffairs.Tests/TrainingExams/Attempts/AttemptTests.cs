using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptTests : ExamTest
{
    [Fact]
    public async Task An_exam_is_started_neither_early_nor_late_and_in_its_last_second_for_what_is_left()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin.AddTicks(-1));
        await RefusedAsync("ExamNotYetOpen");
        GoTo(Begin.AddHours(2));
        await RefusedAsync("ExamOver");
        GoTo(Begin.AddHours(2).AddSeconds(-1));

        var session = await StartAsync(officer, exam.Id);

        session.RemainingMilliseconds.ShouldBe(1000);
        session.DeadlineTime.ShouldBe(Begin.AddHours(2));

        async Task RefusedAsync(string code) =>
            (await officer.PostAsync($"{MyExamUrl}/{exam.Id}/start")).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainingExams:{code}");
    }

    [Fact]
    public async Task The_same_answer_again_is_one_answer_and_another_under_its_number_is_refused()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (1, 1, "true"))).ShouldSucceed();
        (await SaveAsync(officer, session, (1, 1, "true"))).ShouldSucceed();
        (await SaveAsync(officer, session, (1, 1, "true"), (2, 2, "false"))).ShouldSucceed();
        (await SaveAsync(officer, session, (2, 2, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SequenceTaken");

        var again = await StartAsync(officer, exam.Id);
        again.Answers.Select(a => (a.Ordinal, a.Answer)).ShouldBe([(1, "true"), (2, "false")]);
        again.LastSequence.ShouldBe(2);
    }

    [Fact]
    public async Task The_highest_number_counts_in_whatever_order_answers_arrive()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SaveAsync(officer, session, (5, 1, "false"))).ShouldSucceed();
        (await SaveAsync(officer, session, (3, 1, "true"), (4, 1, ""))).ShouldSucceed();

        (await StartAsync(officer, exam.Id)).Answers.Single().Answer.ShouldBe("false");
    }

    [Fact]
    public async Task Answers_that_arrive_together_are_all_stored_once()
    {
        var (exam, officer) = (await ScheduledExamAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        // Each is sent twice, all at once.
        var calls = Enumerable
            .Range(1, 40)
            .SelectMany(i => new[] { i, i })
            .Select(i => SaveAsync(officer, session, (i, (i % 3) + 1, "true")));
        foreach (var response in await Task.WhenAll(calls))
        {
            response.ShouldSucceed();
        }

        var again = await StartAsync(officer, exam.Id);
        (again.Answers.Count, again.LastSequence).ShouldBe((3, 40));
    }

    [Fact]
    public async Task Late_answers_are_refused_earlier_ones_stand_and_the_server_closes_the_attempt_by_itself()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        GoTo(Begin.AddMinutes(30));
        (await SaveAsync(officer, session, (1, 1, "true"))).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await SaveAsync(officer, session, (2, 2, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:DeadlinePassed");
        (await SubmitAsync(officer, session)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:DeadlinePassed");

        Clock.Advance(TimeSpan.FromSeconds(6));
        await CloseAsync();

        var candidate = await CandidateAsync(staff, exam.Id);
        (candidate.AttemptStatus, candidate.SubmittedTime, candidate.Score).ShouldBe((AttemptStatus.TimedOut, Begin.AddMinutes(30), 2m));
        (await SaveAsync(officer, session, (2, 2, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AttemptClosed");
        (await HistoryAsync(staff, exam.Id, session.AttemptId)).ShouldBe([
            AttemptEventKind.Started,
            AttemptEventKind.Answered,
            AttemptEventKind.TimedOut,
        ]);
    }

    [Fact]
    public async Task A_second_device_takes_over_and_the_first_turns_read_only()
    {
        var (exam, staff) = (await ScheduledExamAsync(), await SignInStaffAsync());
        var (phone, desk) = (await SignInOfficerAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var first = await StartAsync(desk, exam.Id);
        (await SaveAsync(desk, first, (1, 1, "true"))).ShouldSucceed();

        Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await StartAsync(phone, exam.Id);

        second.Answers.Single().Answer.ShouldBe("true");
        (second.AttemptId, second.DeadlineTime).ShouldBe((first.AttemptId, first.DeadlineTime));
        (await SaveAsync(desk, first, (2, 2, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SessionTakenOver");
        (await SubmitAsync(desk, first)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SessionTakenOver");
        (await SaveAsync(phone, second, (2, 2, "true"))).ShouldSucceed();
        (await HistoryAsync(staff, exam.Id, first.AttemptId)).ShouldBe([
            AttemptEventKind.Started,
            AttemptEventKind.Answered,
            AttemptEventKind.TakenOver,
            AttemptEventKind.Answered,
        ]);
    }

    [Fact]
    public async Task A_page_that_is_loaded_again_is_no_other_device_and_a_copy_of_it_turns_read_only()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var first = await StartAsync(officer, exam.Id);
        (await SaveAsync(officer, first, (1, 1, "true"))).ShouldSucceed();

        var reloaded = await StartAsync(officer, exam.Id, first.SessionNumber);

        (reloaded.AttemptId, reloaded.LastSequence).ShouldBe((first.AttemptId, 1));
        (await SaveAsync(officer, first, (2, 2, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SessionTakenOver");
        (await SaveAsync(officer, reloaded, (2, 2, "true"))).ShouldSucceed();
        AttemptEventKind[] soFar = [AttemptEventKind.Started, AttemptEventKind.Answered, AttemptEventKind.Answered];
        (await HistoryAsync(staff, exam.Id, first.AttemptId)).ShouldBe(soFar);

        Clock.Advance(TimeSpan.FromMinutes(1));
        var copy = await StartAsync(officer, exam.Id, first.SessionNumber);
        (await HeartbeatAsync(officer, reloaded)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SessionTakenOver");
        (await HeartbeatAsync(officer, copy)).ShouldSucceed();
        (await HistoryAsync(staff, exam.Id, first.AttemptId)).ShouldBe([.. soFar, AttemptEventKind.TakenOver]);
    }

    [Fact]
    public async Task Handing_in_twice_is_once_and_nothing_is_written_afterwards()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        (await SubmitAsync(officer, session)).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await SubmitAsync(officer, session)).ShouldSucceed();

        (await CandidateAsync(staff, exam.Id)).SubmittedTime.ShouldBe(Begin);
        (await SaveAsync(officer, session, (1, 1, "true"))).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AttemptClosed");
        (await officer.PostAsync($"{MyExamUrl}/{exam.Id}/start")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AttemptClosed");
    }

    [Fact]
    public async Task Extra_time_is_there_at_once_for_one_and_for_all()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);
        var url = $"{ExamUrl}/{exam.Id}/grant-time";

        (await staff.PostAsync(url, new { minutes = 12, reason = "停电" }))
            .ShouldSucceed()
            .As<TimeGrantedDto>()
            .Exam.CompensationMinutes.ShouldBe(12);
        (
            await staff.PostAsync(
                url,
                new
                {
                    minutes = 5,
                    reason = "设备故障",
                    userId = await IdOfAsync(RoleNames.Officer),
                }
            )
        ).ShouldSucceed();

        var saved = (await SaveAsync(officer, session, (1, 1, "true"))).ShouldSucceed().As<AnswersSavedDto>();
        saved.RemainingMilliseconds.ShouldBe((long)TimeSpan.FromMinutes(47).TotalMilliseconds);
        var other = await StartAsync(await SignInAsync(RoleNames.Inspector), exam.Id);
        other.RemainingMilliseconds.ShouldBe((long)TimeSpan.FromMinutes(42).TotalMilliseconds);
        (await HistoryAsync(staff, exam.Id, session.AttemptId)).Count(k => k == AttemptEventKind.TimeGranted).ShouldBe(2);
    }

    [Fact]
    public async Task Who_hands_in_at_the_same_moment_twice_hands_in_once_and_is_told_so_twice()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        var calls = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SubmitAsync(officer, session)));

        calls.ShouldAllBe(c => c.Status == HttpStatusCode.OK || c.Status == HttpStatusCode.NoContent);
        (await HistoryAsync(staff, exam.Id, session.AttemptId)).ShouldBe([AttemptEventKind.Started, AttemptEventKind.Submitted]);
    }

    [Fact]
    public async Task Extra_time_for_the_room_and_answers_do_not_stand_in_each_others_way()
    {
        var (exam, officer, staff) = (await ScheduledExamAsync(), await SignInOfficerAsync(), await SignInStaffAsync());
        GoTo(Begin);
        var session = await StartAsync(officer, exam.Id);

        var answers = Enumerable.Range(1, 30).Select(i => SaveAsync(officer, session, (i, (i % 3) + 1, "true")));
        var others = new[]
        {
            officer.PostAsync($"{MyExamUrl}/report-focus-loss/{session.AttemptId}", new { session.SessionNumber }),
            staff.PostAsync($"{ExamUrl}/{exam.Id}/grant-time", new { minutes = 12, reason = "停电" }),
        };
        foreach (var response in await Task.WhenAll(answers.Concat(others)))
        {
            response.ShouldSucceed();
        }

        var beat = (await HeartbeatAsync(officer, session)).ShouldSucceed().As<AnswersSavedDto>();
        beat.RemainingMilliseconds.ShouldBe((long)TimeSpan.FromMinutes(42).TotalMilliseconds);
        var history = await HistoryAsync(staff, exam.Id, session.AttemptId);
        history.Count(k => k == AttemptEventKind.AnswerChanged).ShouldBe(27);
        history.Count(k => k is AttemptEventKind.FocusLost or AttemptEventKind.TimeGranted).ShouldBe(2);
    }

    [Fact]
    public async Task A_device_that_is_there_is_seen_and_one_that_was_taken_over_is_told()
    {
        var (exam, staff) = (await ScheduledExamAsync(), await SignInStaffAsync());
        var (phone, desk) = (await SignInOfficerAsync(), await SignInOfficerAsync());
        GoTo(Begin);
        var first = await StartAsync(desk, exam.Id);
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await HeartbeatAsync(desk, first)).ShouldSucceed();

        var seen = await CandidateAsync(staff, exam.Id);
        (seen.LastSeenTime, seen.LastSavedTime).ShouldBe((Begin.AddMinutes(1), null));

        await StartAsync(phone, exam.Id);
        (await HeartbeatAsync(desk, first)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:SessionTakenOver");
        (await HeartbeatAsync(await SignInAsync(RoleNames.Inspector), first)).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    private static Task<ApiResponse> HeartbeatAsync(ApiClient candidate, AttemptSessionDto session) =>
        candidate.PostAsync($"{MyExamUrl}/heartbeat/{session.AttemptId}", new { session.SessionNumber });

    private static async Task<ExamCandidateDto> CandidateAsync(ApiClient staff, Guid examId) =>
        (await staff.GetAsync($"{ExamUrl}/{examId}/candidates?sorting=attemptStatus desc"))
            .ShouldSucceed()
            .As<LegalAffairs.Abp.Application.Dtos.PagedResultDto<ExamCandidateDto>>()
            .Items[0];

    private static async Task<IReadOnlyList<AttemptEventKind>> HistoryAsync(ApiClient staff, Guid examId, Guid attemptId) =>
        [
            .. (await staff.GetAsync($"{ExamUrl}/{examId}/history/{attemptId}"))
                .ShouldSucceed()
                .As<List<AttemptEventDto>>()
                .Select(e => e.Kind),
        ];
}
