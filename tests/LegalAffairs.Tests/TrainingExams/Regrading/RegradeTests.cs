using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Regrading;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Regrading;

public sealed class RegradeTests : WrittenExamTest
{
    [Fact]
    public async Task A_new_key_is_previewed_approved_by_another_and_applied_with_the_old_scores_kept()
    {
        var (exam, session) = await EndedExamAsync();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());

        var regrade = await ProposeAsync(trainer, exam.Id);
        (regrade.Status, regrade.OldKey.IsTrue, regrade.NewKey!.IsTrue).ShouldBe((RegradeStatus.Proposed, true, false));
        // The officer had both right (4), the liaison only the second (2): now it is the other way round.
        var preview = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/preview")).ShouldSucceed().As<RegradePreviewDto>();
        preview.ShouldBe(new RegradePreviewDto(2, 2, 1, 1, 1, 1, 0));
        var changes = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/changes?onlyFlips=true&maxResultCount=1"))
            .ShouldSucceed()
            .As<PagedResultDto<RegradeChangeDto>>();
        changes.TotalCount.ShouldBe(2);
        changes.Items.Select(c => (c.OldScore, c.NewScore, c.WasPassed, c.IsPassed)).ShouldBe([(2m, 4m, false, true)]);
        (await MeanAsync(exam.Id)).ShouldBe(3m);

        regrade.MayDecide.ShouldBeFalse();
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();
        await Host.RunWorkerAsync<RegradeWorker>();

        var applied = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}")).ShouldSucceed().As<RegradeDto>();
        (applied.Status, applied.Processed, applied.Changed).ShouldBe((RegradeStatus.Applied, 2, 2));
        (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/preview")).ShouldSucceed().As<RegradePreviewDto>().ShouldBe(preview);
        var own = (await (await SignInOfficerAsync()).GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed().As<MyResultDto>();
        (own.Score, own.IsPassed, own.Questions[0].Points, own.Questions[0].Solution!.Key.IsTrue).ShouldBe((2m, false, 0m, false));
        own.Changes.Select(c => (c.Ordinal, c.OldPoints, c.NewPoints, c.OldScore, c.NewScore, c.Reason))
            .ShouldBe([(1, 2m, 0m, 4m, 2m, "答案有误")]);
        (await TimeLineAsync(staff, exam.Id, session.AttemptId))[^1].ShouldBe((AttemptEventKind.Regraded, "1: 2 → 0 (4 → 2)"));
    }

    [Fact]
    public async Task Full_points_for_all_also_go_to_those_who_left_it_empty_and_settle_what_nobody_has_read()
    {
        var exam = await WrittenExamAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false", "甲的答案");
        await WriteAsync(CountyLiaison, exam.Id);
        await EndAsync();
        var (leader, staff) = (await SignInAsync(RoleNames.BureauLeader), await SignInStaffAsync());

        var regrade = await ProposeAsync(staff, exam.Id, ShortAnswer, RegradeKind.FullPoints);
        var refused1 = await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve");
        refused1.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:RegradeByProposer");
        (await leader.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();

        (await MeanAsync(exam.Id)).ShouldBe((14m + 10m) / 2);
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
    }

    [Fact]
    public async Task Trainers_propose_and_do_not_decide_not_even_on_what_another_proposed()
    {
        var (exam, _) = await EndedExamAsync();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var regrade = await ProposeAsync(staff, exam.Id);

        var seen = (await trainer.GetAsync($"{RegradeUrl}/{regrade.Id}")).ShouldSucceed().As<RegradeDto>();

        seen.MayDecide.ShouldBeFalse();
        (await trainer.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await trainer.PostAsync($"{RegradeUrl}/{regrade.Id}/reject", new { reason = "不改" })).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await (await SignInAsync(RoleNames.BureauLeader)).GetAsync($"{RegradeUrl}/{regrade.Id}"))
            .ShouldSucceed()
            .As<RegradeDto>()
            .MayDecide.ShouldBeTrue();
    }

    [Fact]
    public async Task A_question_has_one_open_proposal_and_the_key_must_be_another_one_of_its_kind()
    {
        var (exam, _) = await EndedExamAsync();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        await RefusedAsync("RegradeSameKey", 1, RegradeKind.NewKey, new { isTrue = true });
        await RefusedAsync("KeyMissing", 1, RegradeKind.NewKey, new { options = new[] { 1 } });
        await RefusedAsync("RegradeWithoutKey", ShortAnswer, RegradeKind.NewKey, new { reference = "乙" });
        await RefusedAsync("QuestionNotInPaper", 4, RegradeKind.FullPoints, null);

        var regrade = await ProposeAsync(trainer, exam.Id);
        await RefusedAsync("RegradeOpen", 1, RegradeKind.FullPoints, null);
        var refused2 = await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/withdraw");
        refused2.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:RegradeOfAnother");
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/reject", new { reason = "答案没有错" })).ShouldSucceed();
        var refused3 = await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve");
        refused3.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:RegradeDecided");

        var again = await ProposeAsync(trainer, exam.Id);
        (await trainer.PostAsync($"{RegradeUrl}/{again.Id}/withdraw")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();
        (await MeanAsync(exam.Id)).ShouldBe(3m);
        var listed = (await staff.GetAsync($"{RegradeUrl}?examId={exam.Id}")).ShouldSucceed().As<PagedResultDto<RegradeDto>>();
        listed.Items.Select(r => r.Status).ShouldBe([RegradeStatus.Withdrawn, RegradeStatus.Rejected], ignoreOrder: true);

        async Task RefusedAsync(string code, int ordinal, RegradeKind kind, object? key) =>
            (await PostAsync(trainer, exam.Id, ordinal, kind, key)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainingExams:{code}");
    }

    [Fact]
    public async Task Before_the_exam_is_closed_there_is_nothing_to_re_grade_and_candidates_never_do()
    {
        var exam = await WrittenExamAsync();

        var refused4 = await PostAsync(await SignInTrainerAsync(), exam.Id, 1, RegradeKind.FullPoints, null);
        refused4.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ResultsNotYet");
        var refused = await PostAsync(await SignInOfficerAsync(), exam.Id, 1, RegradeKind.FullPoints, null);
        refused.ShouldBeRefused(HttpStatusCode.Forbidden).ErrorCode.ShouldBeNull();
    }

    [Fact]
    public async Task Questions_are_analysed_anew_by_the_key_that_holds_now()
    {
        var (exam, _) = await EndedExamAsync();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        await AnalyseAsync();
        (await FirstQuestionAsync()).Answers.Select(a => a.IsRight).ShouldBe([true, false]);

        var regrade = await ProposeAsync(trainer, exam.Id);
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        await AnalyseAsync();
        await Host.RunWorkerAsync<RegradeWorker>();
        await AnalyseAsync();

        (await FirstQuestionAsync()).Answers.Select(a => a.IsRight).ShouldBe([false, true]);

        async Task<QuestionStatisticDto> FirstQuestionAsync() =>
            (await staff.GetAsync($"{ResultUrl}/{exam.Id}/questions")).ShouldSucceed().As<ListResultDto<QuestionStatisticDto>>().Items[0];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task The_only_marker_changes_nothing_that_was_given_to_all(decimal given)
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("doubleMarking", false));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false", "甲的答案");
        await EndAsync();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var claimed = (await trainer.PostAsync($"{MarkingUrl}/claim-next/{exam.Id}", new { ordinal = ShortAnswer }))
            .ShouldSucceed()
            .As<AnswerToMarkDto>();
        (await trainer.PostAsync($"{MarkingUrl}/{claimed.Id}/mark", new { points = given })).ShouldSucceed();
        var regrade = await ProposeAsync(trainer, exam.Id, ShortAnswer, RegradeKind.FullPoints);
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();

        var refused5 = await trainer.PostAsync($"{MarkingUrl}/{claimed.Id}/mark", new { points = 2 });
        refused5.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MarkingOfFullPoints");

        (await MeanAsync(exam.Id)).ShouldBe(14m);
        var own = (await trainer.GetAsync($"{MarkingUrl}/own/{exam.Id}")).ShouldSucceed().As<PagedResultDto<OwnMarkingDto>>();
        own.Items.ShouldHaveSingleItem().MayChange.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_takes_the_exam_neither_proposes_nor_decides()
    {
        var exam = await WrittenExamAsync([RoleNames.Trainer, DemoAccounts.SecondBureauStaff]);
        GoTo(Begin);
        await WriteAsync(RoleNames.Trainer, exam.Id, "false", "true");
        await EndAsync();
        var (taker, second) = (await SignInTrainerAsync(), await SignInAsync(DemoAccounts.SecondBureauStaff));
        await RefusedAsync(PostAsync(taker, exam.Id, 1, RegradeKind.FullPoints, null));
        var regrade = await ProposeAsync(await SignInStaffAsync(), exam.Id);
        await RefusedAsync(second.GetAsync($"{RegradeUrl}/{regrade.Id}"));
        (await ReleaseAsync(exam.Id)).ShouldSucceed();

        // Now the key is known to them, and still it is their own score.
        (await second.GetAsync($"{RegradeUrl}/{regrade.Id}"))
            .ShouldSucceed()
            .As<RegradeDto>()
            .MayDecide.ShouldBeFalse();
        await RefusedAsync(second.PostAsync($"{RegradeUrl}/{regrade.Id}/approve"));
        await RefusedAsync(second.PostAsync($"{RegradeUrl}/{regrade.Id}/reject", new { reason = "不改" }));
        await RefusedAsync(PostAsync(taker, exam.Id, 2, RegradeKind.FullPoints, null));

        static async Task RefusedAsync(Task<ApiResponse> response) =>
            (await response).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:CandidateOfTheExam");
    }

    [Fact]
    public async Task What_an_appeal_gave_a_new_key_does_not_take_away_and_the_preview_says_so()
    {
        var exam = await WrittenExamAsync(changes: ("passMark", 3m));
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, null, "false");
        await WriteAsync(CountyLiaison, exam.Id, "true", "false");
        await EndAsync();
        (await ReleaseAsync(exam.Id)).ShouldSucceed();
        var (officer, staff, trainer) = (await SignInOfficerAsync(), await SignInStaffAsync(), await SignInTrainerAsync());
        var filed = await officer.PostAsync(MyAppealUrl, Appealing(session.AttemptId));
        var appeal = filed.ShouldSucceed().As<MyAppealDto>();
        (await staff.PostAsync($"{AppealUrl}/{appeal.Id}/answer", Upholding())).ShouldSucceed();

        var regrade = await ProposeAsync(trainer, exam.Id);
        // The liaison had it right by the old key, the officer left it empty and was given 1.5 points.
        var preview = (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/preview")).ShouldSucceed().As<RegradePreviewDto>();
        preview.ShouldBe(new RegradePreviewDto(2, 1, 0, 1, 0, 1, 1));
        (await ListedAsync()).ShouldBe([(4m, 2m, false), (3.5m, 3.5m, true)]);
        (await staff.PostAsync($"{RegradeUrl}/{regrade.Id}/approve")).ShouldSucceed();
        await Host.RunWorkerAsync<RegradeWorker>();

        (await officer.GetAsync($"{MyResultUrl}/{session.AttemptId}")).ShouldSucceed().As<MyResultDto>().Score.ShouldBe(3.5m);
        (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/preview")).ShouldSucceed().As<RegradePreviewDto>().ShouldBe(preview);
        (await ListedAsync()).ShouldBe([(4m, 2m, false), (3.5m, 3.5m, true)]);

        async Task<IEnumerable<(decimal, decimal, bool)>> ListedAsync() =>
            (await staff.GetAsync($"{RegradeUrl}/{regrade.Id}/changes"))
                .ShouldSucceed()
                .As<PagedResultDto<RegradeChangeDto>>()
                .Items.Select(c => (c.OldScore, c.NewScore, c.IsKeptByAppeal));

        static object Appealing(Guid attemptId) =>
            new
            {
                attemptId,
                ordinal = 1,
                text = "设备故障",
            };

        static object Upholding() =>
            new
            {
                isUpheld = true,
                reply = "确有故障",
                correction = new { ordinal = 1, points = 1.5m },
            };
    }

    // Three points pass; the officer has 4, the county liaison 2.
    private async Task<(ExamDto Exam, AttemptSessionDto Officer)> EndedExamAsync()
    {
        var exam = await WrittenExamAsync(changes: ("passMark", 3m));
        GoTo(Begin);
        var session = await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await WriteAsync(CountyLiaison, exam.Id, "false", "false");
        await EndAsync();
        return (exam, session);
    }

    private static async Task<RegradeDto> ProposeAsync(
        ApiClient client,
        Guid examId,
        int ordinal = 1,
        RegradeKind kind = RegradeKind.NewKey
    ) =>
        (await PostAsync(client, examId, ordinal, kind, kind == RegradeKind.NewKey ? new { isTrue = false } : null))
            .ShouldSucceed()
            .As<RegradeDto>();

    private static Task<ApiResponse> PostAsync(ApiClient client, Guid examId, int ordinal, RegradeKind kind, object? key) =>
        client.PostAsync(
            RegradeUrl,
            new
            {
                examId,
                ordinal,
                kind,
                key,
                reason = "答案有误",
            }
        );

    private async Task<decimal?> MeanAsync(Guid examId) =>
        (await (await SignInStaffAsync()).GetAsync($"{ResultUrl}/{examId}")).ShouldSucceed().As<ExamResultDto>().Mean;

    private static async Task<IReadOnlyList<(AttemptEventKind, string)>> TimeLineAsync(ApiClient staff, Guid examId, Guid attemptId) =>
        [
            .. (await staff.GetAsync($"{ExamUrl}/{examId}/history/{attemptId}"))
                .ShouldSucceed()
                .As<List<AttemptEventDto>>()
                .Select(e => (e.Kind, e.Detail)),
        ];
}
