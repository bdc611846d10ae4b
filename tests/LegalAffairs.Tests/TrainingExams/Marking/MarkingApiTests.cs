using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Marking;

public sealed class MarkingApiTests : WrittenExamTest
{
    [Fact]
    public async Task Two_markers_who_agree_within_the_tolerance_give_the_mean_and_with_it_the_score()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "true", "事实清楚");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));

        (await ClaimAndMarkAsync(first, exam.Id, 8m)).Status.ShouldBe(OpenAnswerStatus.Waiting);
        (await ResultAsync(exam.Id)).Unmarked.ShouldBe(1);
        (await ReleaseAsync(exam.Id))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:AnswersUnmarked")
            .ErrorMessage.ShouldContain("1");
        // 20% of ten points are two: 8 and 6.01 differ by 1.99. Their mean is 7.005.
        (await ClaimAndMarkAsync(second, exam.Id, 6.01m)).Status.ShouldBe(OpenAnswerStatus.Settled);

        // One of two judgements is right.
        (await ResultAsync(exam.Id)).Mean.ShouldBe(2m + 7.01m);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        (await MineAsync(await SignInOfficerAsync(), exam.Id)).Score.ShouldBe(9.01m);
    }

    [Fact]
    public async Task Where_two_differ_by_more_a_third_settles_whatever_they_gave()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));
        await ClaimAndMarkAsync(first, exam.Id, 8m);

        (await ClaimAndMarkAsync(second, exam.Id, 5.99m)).Status.ShouldBe(OpenAnswerStatus.Disputed);
        (await ClaimAsync(first, exam.Id)).ShouldBeNull();
        var third = await SignInMarkerAsync(DemoAccounts.SecondBureauStaff);
        var claimed = (await ClaimAsync(third, exam.Id))!;
        claimed.IsDecisive.ShouldBeTrue();
        (await MarkAsync(third, claimed.Id, 9.5m)).ShouldSucceed().As<MarkedDto>().Status.ShouldBe(OpenAnswerStatus.Settled);

        (await ResultAsync(exam.Id)).Mean.ShouldBe(9.5m);
    }

    [Fact]
    public async Task A_marker_sees_the_answer_and_the_key_but_nothing_of_whose_it_is()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, "true", null, "事实清楚");
        await EndAsync();
        var trainer = await SignInTrainerAsync();

        var response = (await trainer.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer })).ShouldSucceed();

        var claimed = response.As<AnswerToMarkDto>();
        (claimed.Answer, claimed.Reference, claimed.MaxPoints).ShouldBe(("事实清楚", "参考答案甲", 10m));
        claimed.ScoringPoints.ShouldBe(["要点一", "要点二"]);
        claimed.ClaimedUntil.ShouldBe(Begin.AddHours(3).AddMinutes(15));
        response.Text.ShouldNotContain($"{session.AttemptId}");
        response.Text.ShouldNotContain($"{await IdOfAsync(RoleNames.Officer)}");
        response.Text.ShouldNotContain("杨帆");
        (await ClaimAsync(trainer, exam.Id))!.Id.ShouldBe(claimed.Id);
    }

    [Fact]
    public async Task Nobody_marks_the_own_unit_nor_one_below_it_and_no_candidate_marks_the_exam()
    {
        var exam = await WrittenExamAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "甲的答案");
        await WriteAsync(CountyLiaison, exam.Id, null, null, "乙的答案");
        await EndAsync();

        var liaison = await SignInMarkerAsync(RoleNames.UnitLiaison);
        (await QuestionAsync(liaison, exam.Id)).Available.ShouldBe(1);
        await ClaimAndMarkAsync(liaison, exam.Id, 5m, "乙的答案");
        (await ClaimAsync(liaison, exam.Id)).ShouldBeNull();

        var candidate = await SignInMarkerAsync(CountyLiaison);
        (await candidate.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateOfTheExam"
        );
    }

    [Fact]
    public async Task Where_markers_need_a_certificate_the_register_says_why_one_may_not_mark()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("requiresCertifiedMarkers", true));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await EndAsync();

        (await (await SignInTrainerAsync()).PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer }))
            .ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MarkerNotCertified")
            .ErrorMessage.ShouldContain("不在执法人员名册中");
    }

    [Fact]
    public async Task An_answer_that_is_claimed_goes_to_somebody_else_after_a_quarter_of_an_hour()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("doubleMarking", false));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));
        var claimed = (await ClaimAsync(first, exam.Id))!;

        (await ClaimAsync(second, exam.Id)).ShouldBeNull();
        Clock.Advance(TimeSpan.FromMinutes(15));
        await ClaimAndMarkAsync(second, exam.Id, 4m);

        (await MarkAsync(first, claimed.Id, 9m)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await ResultAsync(exam.Id)).Mean.ShouldBe(4m);
    }

    [Fact]
    public async Task One_marker_may_think_better_of_it_until_it_is_settled_and_alone_until_the_release()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        var single = await WrittenExamAsync([RoleNames.Officer], ("doubleMarking", false));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await WriteAsync(RoleNames.Officer, single.Id, null, null, "事实清楚");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));

        var mark = await ClaimAndMarkAsync(first, exam.Id, 1m);
        (await MarkAsync(first, mark.Id, 7m)).ShouldSucceed();
        await ClaimAndMarkAsync(second, exam.Id, 8m);
        (await MarkAsync(first, mark.Id, 8m)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MarkingSettled");
        (await MarkAsync(first, mark.Id, 7m)).ShouldSucceed();
        (await ResultAsync(exam.Id)).Mean.ShouldBe(7.5m);

        var alone = await ClaimAndMarkAsync(first, single.Id, 1m);
        (await MarkAsync(first, alone.Id, 6m)).ShouldSucceed();
        (await ResultAsync(single.Id)).Mean.ShouldBe(6m);
        (await ReleaseAsync(single.Id)).ShouldSucceed();
        (await MarkAsync(first, alone.Id, 2m)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ExamIsReleased");
    }

    [Fact]
    public async Task Impossible_points_and_anothers_marking_are_refused()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer]);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "事实清楚");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));
        var claimed = (await ClaimAsync(first, exam.Id))!;

        (await MarkAsync(first, claimed.Id, 10.01m)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:PointsAboveMax");
        (await MarkAsync(first, claimed.Id, 1.005m)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MarkTooFine");
        (await MarkAsync(first, claimed.Id, -1m)).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await MarkAsync(second, claimed.Id, 1m)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await (await SignInStaffAsync()).PostAsync($"{MarkingUrl}/{claimed.Id}/mark", new { points = 1 })).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );

        (await first.PostAsync($"{MarkingUrl}/{claimed.Id}/give-back")).ShouldSucceed();
        (await QuestionAsync(first, exam.Id)).Available.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_left_empty_is_worth_nothing_and_read_by_nobody()
    {
        var exam = await WrittenExamAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false", "");
        await WriteAsync(CountyLiaison, exam.Id);
        await EndAsync();
        var trainer = await SignInTrainerAsync();

        (await trainer.GetAsync(MarkingUrl))
            .ShouldSucceed()
            .As<PagedResultDto<MarkingExamDto>>()
            .Items.ShouldNotContain(e => e.ExamId == exam.Id);
        (await ClaimAsync(trainer, exam.Id)).ShouldBeNull();
        var result = await ResultAsync(exam.Id);
        (result.Unmarked, result.Mean).ShouldBe((0, 2m));
        (await ReleaseAsync(exam.Id)).ShouldSucceed().As<ExamDto>().Status.ShouldBe(ExamStatus.Released);
    }

    [Fact]
    public async Task The_lists_tell_what_is_left_and_what_the_marker_has_done()
    {
        var exam = await WrittenExamAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "甲的答案");
        await WriteAsync(CountyLiaison, exam.Id, null, null, "乙的答案");
        await EndAsync();
        var (first, second) = (await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator));
        var marked = await ClaimAndMarkAsync(first, exam.Id, 5m);
        await ClaimAndMarkAsync(second, exam.Id, 5m);
        await ClaimAndMarkAsync(second, exam.Id, 5m);

        var question = await QuestionAsync(first, exam.Id);
        (question.Answers, question.Waiting, question.Settled, question.Own, question.Available).ShouldBe((2, 1, 1, 1, 1));
        var listed = (await first.GetAsync($"{MarkingUrl}?onlyUnfinished=true")).ShouldSucceed().As<PagedResultDto<MarkingExamDto>>();
        listed.Items.Where(e => e.ExamId == exam.Id).Select(e => (e.Answers, e.Settled, e.Disputed)).ShouldBe([(2, 1, 0)]);
        var own = (await first.GetAsync($"{MarkingUrl}/own/{exam.Id}")).ShouldSucceed().As<PagedResultDto<OwnMarkingDto>>();
        own.Items.Select(o => (o.Id, o.Points, o.MayChange)).ShouldBe([(marked.Id, 5m, false)]);
        (await first.GetAsync($"{MarkingUrl}/{marked.Id}")).ShouldSucceed().As<AnswerToMarkDto>().GivenPoints.ShouldBe(5m);
    }

    [Fact]
    public async Task Markers_who_reach_out_together_are_handed_different_answers()
    {
        var exam = await WrittenExamAsync(changes: ("doubleMarking", false));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, null, null, "甲的答案");
        await WriteAsync(CountyLiaison, exam.Id, null, null, "乙的答案");
        await EndAsync();
        var markers = new[] { await SignInTrainerAsync(), await SignInMarkerAsync(RoleNames.HotlineOperator) };

        var claimed = await Task.WhenAll(markers.Select(m => ClaimAsync(m, exam.Id)));

        claimed.Select(c => c!.Answer).Order(StringComparer.Ordinal).ShouldBe(["乙的答案", "甲的答案"], ignoreOrder: true);
    }

    private static async Task<AnswerToMarkDto?> ClaimAsync(ApiClient marker, Guid examId)
    {
        var response = (await marker.PostAsync($"{MarkingUrl}/claim-next/{examId}", new { ordinal = ShortAnswer })).ShouldSucceed();
        return response.Content.Length == 0 ? null : response.As<AnswerToMarkDto?>();
    }

    private static Task<ApiResponse> MarkAsync(ApiClient marker, Guid id, decimal points) =>
        marker.PostAsync($"{MarkingUrl}/{id}/mark", new { points, comment = "按要点给分" });

    private static async Task<MarkedDto> ClaimAndMarkAsync(ApiClient marker, Guid examId, decimal points, string? answer = null)
    {
        var claimed = (await ClaimAsync(marker, examId)).ShouldNotBeNull();
        claimed.Answer.ShouldBe(answer ?? claimed.Answer);
        return (await MarkAsync(marker, claimed.Id, points)).ShouldSucceed().As<MarkedDto>();
    }

    private static async Task<MarkingQuestionDto> QuestionAsync(ApiClient marker, Guid examId) =>
        (await marker.GetAsync($"{MarkingUrl}/questions/{examId}"))
            .ShouldSucceed()
            .As<ListResultDto<MarkingQuestionDto>>()
            .Items.ShouldHaveSingleItem();

    private async Task<ExamResultDto> ResultAsync(Guid examId) =>
        (await (await SignInStaffAsync()).GetAsync($"{ResultUrl}/{examId}")).ShouldSucceed().As<ExamResultDto>();
}
