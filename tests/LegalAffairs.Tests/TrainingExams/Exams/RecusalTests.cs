using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Regrading;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class RecusalTests : WrittenExamTest
{
    private const string Exchange = "/api/app/question-exchange";

    [Theory]
    [InlineData(RoleNames.Trainer)]
    [InlineData(RoleNames.BureauStaff)]
    public async Task Staff_who_take_an_exam_read_its_paper_questions_and_results_only_when_these_are_out(string role)
    {
        var exam = await WrittenExamAsync([role, RoleNames.Officer]);
        GoTo(Begin);
        await WriteAsync(role, exam.Id, "true", "true");
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await EndAsync();
        await AnalyseAsync();
        var question = (await QuestionIdsAsync(exam.PaperId))[0];
        string[] urls =
        [
            $"{PaperUrl}/{exam.PaperId}",
            $"{PaperUrl}/{exam.PaperId}/print",
            $"{QuestionUrl}/{question}",
            $"{QuestionUrl}/{question}/versions",
            $"/api/app/question-statistic/{question}",
            $"{ResultUrl}/{exam.Id}",
            $"{ResultUrl}/{exam.Id}/units",
            $"{ResultUrl}/{exam.Id}/people",
            $"{ResultUrl}/{exam.Id}/questions",
            $"{ResultUrl}/{exam.Id}/excel",
        ];
        var candidate = await SignInAsync(role);

        foreach (var url in urls)
        {
            (await candidate.GetAsync(url)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:CandidateOfTheExam");
        }

        (await candidate.PostAsync($"{PaperUrl}/{exam.PaperId}/copy", new { title = "副本" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateOfTheExam"
        );
        (await candidate.PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await (await SignInAsync(DemoAccounts.SecondBureauStaff)).PostAsync($"{ExamUrl}/{exam.Id}/release")).ShouldSucceed();
        foreach (var url in urls)
        {
            (await candidate.GetAsync(url)).ShouldSucceed();
        }
    }

    [Fact]
    public async Task The_bank_is_listed_and_exported_without_what_the_reader_is_asked()
    {
        var exam = await WrittenExamAsync([RoleNames.Trainer]);
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());

        (await ListAsync(trainer, "filter=当场处罚的条件")).Items.ShouldBeEmpty();
        (await ListAsync(staff, "filter=当场处罚的条件")).Items.ShouldNotBeEmpty();
        var query = $"format={QuestionFormat.Gift:D}&filter=当场处罚的条件";
        (await trainer.GetAsync($"{Exchange}/export?{query}")).ShouldSucceed().Text.ShouldNotContain("参考答案甲");
        (await staff.GetAsync($"{Exchange}/export?{query}")).ShouldSucceed().Text.ShouldContain("参考答案甲");
        (await trainer.GetAsync($"{Exchange}/export-preview?{query}")).ShouldSucceed().As<QuestionExportPreviewDto>().Count.ShouldBe(0);

        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/cancel", new { reason = "不再举行" })).ShouldSucceed();
        (await ListAsync(trainer, "filter=当场处罚的条件")).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Another_paper_with_the_same_question_is_closed_to_the_candidate_as_well()
    {
        var exam = await WrittenExamAsync([RoleNames.Trainer]);
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var copy = (await staff.PostAsync($"{PaperUrl}/{exam.PaperId}/copy", new { title = "副本" })).ShouldSucceed().As<PaperDto>();
        (await staff.PostAsync($"{PaperUrl}/{copy.Id}/publish")).ShouldSucceed();

        (await trainer.GetAsync($"{PaperUrl}/{copy.Id}/print")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateOfTheExam"
        );
        (await staff.GetAsync($"{PaperUrl}/{copy.Id}/print")).ShouldSucceed();
    }

    [Fact]
    public async Task The_list_of_candidates_names_staff_and_shows_them_no_scores_nor_an_order_by_scores()
    {
        var exam = await WrittenExamAsync([RoleNames.Trainer, RoleNames.Officer, CountyLiaison]);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await WriteAsync(CountyLiaison, exam.Id, "true", "true");
        var left = await WriteAsync(RoleNames.Trainer, exam.Id);
        await EndAsync();
        var trainerId = await IdOfAsync(RoleNames.Trainer);

        var seen = await CandidatesAsync(await SignInStaffAsync(), exam.Id, "score desc");
        seen.Where(c => c.IsStaff).ShouldHaveSingleItem().UserId.ShouldBe(trainerId);
        seen.Select(c => c.Score).ShouldBe([4m, 2m, 0m]);

        var own = await CandidatesAsync(await SignInTrainerAsync(), exam.Id, "score desc");
        own.ShouldAllBe(c => c.Score == null);
        var usual = await CandidatesAsync(await SignInTrainerAsync(), exam.Id, "organizationUnitId");
        own.Select(c => c.UserId).ShouldBe(usual.Select(c => c.UserId));
        // Staff that takes the exam does not look over the shoulders of others.
        var staffExam = await WrittenExamAsync([RoleNames.BureauStaff], ("startTime", Begin.AddDays(1)), ("endTime", Begin.AddDays(2)));
        (await (await SignInStaffAsync()).GetAsync($"{ExamUrl}/{staffExam.Id}/history/{left.AttemptId}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateOfTheExam"
        );
    }

    [Fact]
    public async Task Who_will_be_asked_the_same_learns_no_key_from_an_earlier_exam_by_marking_or_re_grading_it()
    {
        var earlier = await WrittenExamAsync([RoleNames.Officer]);
        (string, object?)[] later = [("paperId", earlier.PaperId), ("startTime", Begin.AddDays(1)), ("endTime", Begin.AddDays(2))];
        await WrittenExamAsync([RoleNames.Trainer], later);
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, earlier.Id, "true", "true", "甲的答案");
        await EndAsync();
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var full = new
        {
            examId = earlier.Id,
            ordinal = 1,
            kind = RegradeKind.FullPoints,
            reason = "题目有误",
        };
        var regrade = (await staff.PostAsync(RegradeUrl, full)).ShouldSucceed().As<RegradeDto>();

        await RefusedAsync(trainer.PostAsync($"{MarkingUrl}/claim-next/{earlier.Id}", new { ordinal = ShortAnswer }));
        await RefusedAsync(trainer.GetAsync($"{RegradeUrl}/{regrade.Id}"));
        await RefusedAsync(trainer.GetAsync($"{ResultUrl}/{earlier.Id}/questions"));
        (await trainer.GetAsync($"{RegradeUrl}?examId={earlier.Id}"))
            .ShouldSucceed()
            .As<PagedResultDto<RegradeDto>>()
            .Items.ShouldBeEmpty();
        // The marks of others are no key.
        (await trainer.GetAsync($"{ResultUrl}/{earlier.Id}/people")).ShouldSucceed();

        static async Task RefusedAsync(Task<ApiResponse> response) =>
            (await response).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:CandidateOfTheExam");
    }

    [Fact]
    public async Task A_supervisor_who_takes_the_exam_gives_nobody_time()
    {
        var exam = await WrittenExamAsync([RoleNames.BureauStaff]);
        GoTo(Begin);

        (await GrantAsync(await SignInStaffAsync(), exam, 12)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateOfTheExam"
        );
        (await GrantAsync(await SignInAsync(DemoAccounts.SecondBureauStaff), exam, 12)).ShouldSucceed();
    }

    [Fact]
    public async Task A_rehearsal_shuts_nobody_out()
    {
        var rehearsal = await WrittenExamAsync([RoleNames.Trainer], ("kind", ExamKind.Rehearsal));

        (await (await SignInTrainerAsync()).GetAsync($"{PaperUrl}/{rehearsal.PaperId}/print")).ShouldSucceed();
    }

    private static async Task<IReadOnlyList<ExamCandidateDto>> CandidatesAsync(ApiClient client, Guid examId, string sorting) =>
        (await client.GetAsync($"{ExamUrl}/{examId}/candidates?sorting={sorting}"))
            .ShouldSucceed()
            .As<PagedResultDto<ExamCandidateDto>>()
            .Items;
}
