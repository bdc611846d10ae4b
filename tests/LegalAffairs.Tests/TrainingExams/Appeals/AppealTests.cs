using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Regrading;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Appeals;

public sealed class AppealTests : WrittenExamTest
{
    [Fact]
    public async Task An_appeal_that_is_upheld_corrects_the_mark_and_keeps_the_old_one()
    {
        var (_, session) = await ReleasedExamAsync();
        var (officer, staff) = (await SignInOfficerAsync(), await SignInStaffAsync());

        var appeal = await FileAsync(officer, session.AttemptId, 2);
        var again = await FileAsync(officer, session.AttemptId, 2);
        again.Id.ShouldBe(appeal.Id);
        var waiting = (await staff.GetAsync($"{AppealUrl}?status=1")).ShouldSucceed().As<PagedResultDto<AppealDto>>();
        waiting.Items.Select(a => (a.Id, a.UserName, a.Ordinal)).ShouldBe([(appeal.Id, "杨帆", 2)]);
        var detail = (await staff.GetAsync($"{AppealUrl}/{appeal.Id}")).ShouldSucceed().As<AppealDetailDto>();
        detail.Questions.Select(q => (q.Ordinal, q.Answer, q.Points, q.Content.Key!.IsTrue)).ShouldBe([(2, "true", 0m, false)]);

        var answer = new
        {
            isUpheld = true,
            reply = "题意有歧义",
            correction = new { ordinal = 2, points = 1.5m },
        };
        var answered = (await staff.PostAsync($"{AppealUrl}/{appeal.Id}/answer", answer)).ShouldSucceed().As<AppealDto>();
        (await staff.PostAsync($"{AppealUrl}/{appeal.Id}/answer", answer)).ShouldSucceed();

        (answered.Status, answered.OldPoints, answered.NewPoints).ShouldBe((AppealStatus.Upheld, 0m, 1.5m));
        var own = (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed().As<MyResultDto>();
        own.Score.ShouldBe(3.5m);
        own.Changes.Select(c => (c.OldScore, c.NewScore, c.Reason)).ShouldBe([(2m, 3.5m, "题意有歧义")]);
        (await officer.GetAsync($"{MyAppealUrl}?attemptId={session.AttemptId}"))
            .ShouldSucceed()
            .As<ListResultDto<MyAppealDto>>()
            .Items.Select(a => (a.Status, a.Reply))
            .ShouldBe([(AppealStatus.Upheld, "题意有歧义")]);
    }

    [Fact]
    public async Task Appeals_are_taken_until_the_end_of_the_last_day_and_of_own_attempts_only()
    {
        var (exam, session) = await ReleasedExamAsync();
        var officer = await SignInOfficerAsync();
        var released = LocalTime.DayOf(Begin.AddHours(3));
        (await PostAsync(await SignInAsync(CountyLiaison), session.AttemptId, 1, "请复核")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await PostAsync(officer, session.AttemptId, 4, "请复核")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:QuestionNotInPaper"
        );

        GoTo(LocalTime.EndOfDay(released.AddDays(3)));
        officer = await SignInOfficerAsync();
        await FileAsync(officer, session.AttemptId, null);
        (await PostAsync(officer, session.AttemptId, null, "另一个理由")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:AppealOpen"
        );
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await PostAsync(officer, session.AttemptId, 1, "请复核"))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AppealsOver")
            .ErrorMessage.ShouldContain("2026-03-05");
        exam.AppealDays.ShouldBe(3);
    }

    [Fact]
    public async Task An_exam_may_take_no_appeals_and_none_is_taken_before_the_release()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("appealDays", 0));
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, "true", "true");
        await EndAsync();
        var officer = await SignInOfficerAsync();

        (await PostAsync(officer, session.AttemptId, 1, "请复核")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        (await PostAsync(officer, session.AttemptId, 1, "请复核")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:AppealsNotTaken"
        );
    }

    [Fact]
    public async Task Upholding_names_one_remedy_that_fits()
    {
        var (exam, session) = await ReleasedExamAsync();
        var (officer, staff, trainer) = (await SignInOfficerAsync(), await SignInStaffAsync(), await SignInTrainerAsync());
        var appeal = await FileAsync(officer, session.AttemptId, 2);
        await RefusedAsync("AppealWithoutRemedy", new { isUpheld = true, reply = "成立" });
        await RefusedAsync("AppealRemedyUnknown", Correcting(1, 1m));
        await RefusedAsync("PointsAboveMax", Correcting(2, 2.01m));
        await RefusedAsync(
            "AppealRemedyUnknown",
            new
            {
                isUpheld = true,
                reply = "成立",
                regradeId = Guid.CreateVersion7(),
            }
        );

        var regrade = (
            await trainer.PostAsync(
                RegradeUrl,
                new
                {
                    examId = exam.Id,
                    ordinal = 2,
                    kind = RegradeKind.FullPoints,
                    reason = "题目有误",
                }
            )
        ).ShouldSucceed().As<RegradeDto>();
        (
            await staff.PostAsync(
                $"{AppealUrl}/{appeal.Id}/answer",
                new
                {
                    isUpheld = true,
                    reply = "全体改分",
                    regradeId = regrade.Id,
                }
            )
        ).ShouldSucceed().As<AppealDto>().RegradeId.ShouldBe(regrade.Id);
        await RefusedAsync("AppealAnswered", new { isUpheld = false, reply = "不成立" });
        (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed().As<MyResultDto>().Score.ShouldBe(2m);

        async Task RefusedAsync(string code, object input) =>
            (await staff.PostAsync($"{AppealUrl}/{appeal.Id}/answer", input)).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                $"TrainingExams:{code}"
            );

        static object Correcting(int ordinal, decimal points) =>
            new
            {
                isUpheld = true,
                reply = "成立",
                correction = new { ordinal, points },
            };
    }

    [Fact]
    public async Task Who_gave_the_points_does_not_answer_neither_way()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("doubleMarking", false));
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, "true", "false", "事实清楚");
        await EndAsync();
        var (officer, staff, trainer) = (await SignInOfficerAsync(), await SignInStaffAsync(), await SignInTrainerAsync());
        var claimed = (await trainer.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer }))
            .ShouldSucceed()
            .As<AnswerToMarkDto>();
        (await trainer.PostAsync($"{MarkingUrl}/{claimed.Id}/mark", new { points = 5m })).ShouldSucceed();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        var appeal = await FileAsync(officer, session.AttemptId, ShortAnswer);
        (await DetailAsync(trainer, appeal)).IsOwnMark.ShouldBeTrue();
        (await DetailAsync(staff, appeal)).IsOwnMark.ShouldBeFalse();
        Refused(await AnswerAsync(trainer, appeal, Correcting(7m)));
        Refused(await AnswerAsync(trainer, appeal, new { isUpheld = false, reply = "不成立" }));
        (await AnswerAsync(staff, appeal, Correcting(7m))).ShouldSucceed();
        // Now the points are those of the one who corrected them.
        var again = await FileAsync(officer, session.AttemptId, ShortAnswer);
        Refused(await AnswerAsync(staff, again, Correcting(8m)));
        var second = await SignInAsync(DemoAccounts.SecondBureauStaff);
        (await AnswerAsync(second, again, Correcting(8m))).ShouldSucceed();

        var judged = await FileAsync(officer, session.AttemptId, 1);
        (await AnswerAsync(trainer, judged, new { isUpheld = false, reply = "机器评分无误" })).ShouldSucceed();
        var whole = await FileAsync(officer, session.AttemptId, null);
        Refused(await AnswerAsync(trainer, whole, new { isUpheld = false, reply = "不成立" }));

        static object Correcting(decimal points) =>
            new
            {
                isUpheld = true,
                reply = "成立",
                correction = new { ordinal = ShortAnswer, points },
            };

        static void Refused(ApiResponse response) => response.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AppealOfOwnMark");
    }

    [Fact]
    public async Task Nobody_corrects_the_mark_of_the_own_unit_but_may_refuse_with_a_reason()
    {
        var (_, session) = await ReleasedExamAsync();
        var appeal = await FileAsync(await SignInOfficerAsync(), session.AttemptId, 2);
        // The officer's unit lies below the liaison's.
        var marker = await SignInMarkerAsync(RoleNames.UnitLiaison);
        var url = $"{AppealUrl}/{appeal.Id}/answer";
        var correction = new { ordinal = 2, points = 2m };

        (
            await marker.PostAsync(
                url,
                new
                {
                    isUpheld = true,
                    reply = "成立",
                    correction,
                }
            )
        ).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AppealOfOwnUnit");
        (await marker.PostAsync(url, new { isUpheld = false, reply = "不成立" })).ShouldSucceed();
    }

    [Fact]
    public async Task Candidates_read_their_own_appeals_and_answer_none()
    {
        var (_, session) = await ReleasedExamAsync();
        var officer = await SignInOfficerAsync();
        var appeal = await FileAsync(officer, session.AttemptId, 1);

        (await officer.GetAsync(AppealUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await officer.GetAsync($"{AppealUrl}/{appeal.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await officer.PostAsync($"{AppealUrl}/{appeal.Id}/answer", new { reply = "好" })).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await (await SignInAsync(CountyLiaison)).GetAsync(MyAppealUrl))
            .ShouldSucceed()
            .As<ListResultDto<MyAppealDto>>()
            .Items.ShouldBeEmpty();
    }

    // The officer has the first question right and the second wrong.
    private async Task<(ExamDto Exam, AttemptSessionDto Session)> ReleasedExamAsync()
    {
        var exam = await WrittenExamAsync();
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, "true", "true");
        await EndAsync();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        return (exam, session);
    }

    private static async Task<AppealDetailDto> DetailAsync(ApiClient client, MyAppealDto appeal) =>
        (await client.GetAsync($"{AppealUrl}/{appeal.Id}")).ShouldSucceed().As<AppealDetailDto>();

    private static Task<ApiResponse> AnswerAsync(ApiClient client, MyAppealDto appeal, object answer) =>
        client.PostAsync($"{AppealUrl}/{appeal.Id}/answer", answer);

    private static async Task<MyAppealDto> FileAsync(ApiClient candidate, Guid attemptId, int? ordinal) =>
        (await PostAsync(candidate, attemptId, ordinal, "请复核这道题")).ShouldSucceed().As<MyAppealDto>();

    private static Task<ApiResponse> PostAsync(ApiClient candidate, Guid attemptId, int? ordinal, string text) =>
        candidate.PostAsync(
            MyAppealUrl,
            new
            {
                attemptId,
                ordinal,
                text,
            }
        );
}
