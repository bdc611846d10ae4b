using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams;

/// <summary>
/// An exam of two true-or-false questions of two points each ("true", then "false") and a short answer of ten; nine points pass. The officer's
/// unit lies below the unit-liaison's, the county liaison's elsewhere, and the markers are of the bureau.
/// </summary>
public abstract class WrittenExamTest : ExamTest
{
    protected const string MarkingUrl = "/api/app/marking";
    protected const string ResultUrl = "/api/app/exam-result";
    protected const string MyResultUrl = "/api/app/my-result";
    protected const string RegradeUrl = "/api/app/regrade";
    protected const string AppealUrl = "/api/app/appeal";
    protected const string MyAppealUrl = "/api/app/my-appeal";
    protected const int ShortAnswer = 3;
    protected static readonly string CountyLiaison = DemoAccounts.CountyLiaisons[0];

    internal async Task<PaperDto> WrittenPaperAsync()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer, $"分类{Guid.CreateVersion7():N}"[..20]);
        var judgements = await FillAsync(category.Id, 2);
        var content = new
        {
            stem = "简述当场处罚的条件",
            key = new { reference = "参考答案甲", scoringPoints = new[] { "要点一", "要点二" } },
            legalBasis = "依据乙",
            explanation = "解析乙",
        };
        var written = await ReviewAsync(staff, await DraftAsync(trainer, category.Id, QuestionKind.ShortAnswer, content));
        var paper = await PaperAsync(
            staff,
            Section(questionIds: judgements.Select(q => q.Id)),
            new
            {
                title = "简答题",
                kind = QuestionKind.ShortAnswer,
                pointsEach = 10m,
                questionIds = new[] { written.Id },
            }
        );
        return (await staff.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed().As<PaperDto>();
    }

    /// <summary>Scheduled, with the officer and the county liaison as candidates, unless others are named.</summary>
    internal async Task<ExamDto> WrittenExamAsync(IReadOnlyList<string>? candidates = null, params (string Name, object? Value)[] changes)
    {
        var (staff, plan) = (await SignInStaffAsync(), Plan((await WrittenPaperAsync()).Id));
        plan["passMark"] = 9m;
        foreach (var (name, value) in changes)
        {
            plan[name] = value;
        }

        var exam = (await staff.PostAsync(ExamUrl, plan)).ShouldSucceed().As<ExamDto>();
        var userIds = new List<Guid>();
        foreach (var userName in candidates ?? [RoleNames.Officer, CountyLiaison])
        {
            userIds.Add(await IdOfAsync(userName));
        }

        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds })).ShouldSucceed();
        return (await staff.PostAsync($"{ExamUrl}/{exam.Id}/schedule")).ShouldSucceed().As<ExamDto>();
    }

    /// <summary>Writes an attempt from start to end; an answer that is null is not given.</summary>
    internal async Task<AttemptSessionDto> WriteAsync(string userName, Guid examId, params string?[] answers)
    {
        var candidate = await SignInAsync(userName);
        var session = await StartAsync(candidate, examId);
        var given = answers.Select((a, i) => (i + 1, i + 1, a)).Where(a => a.a is not null).Select(a => (a.Item1, a.Item2, a.a!)).ToArray();
        if (given.Length > 0)
        {
            (await SaveAsync(candidate, session, given)).ShouldSucceed();
        }

        (await SubmitAsync(candidate, session)).ShouldSucceed();
        return session;
    }

    /// <summary>The window is over, and what is handed in is marked by machine.</summary>
    internal async Task EndAsync()
    {
        GoTo(Begin.AddHours(3));
        await CloseAsync();
    }

    internal Task AnalyseAsync() => Host.RunWorkerAsync<QuestionAnalysisWorker>();

    internal async Task<ApiResponse> ReleaseAsync(Guid examId) => await (await SignInStaffAsync()).PostAsync($"{ExamUrl}/{examId}/release");

    /// <summary>People of the bureau who mark beside the trainer.</summary>
    internal async Task<ApiClient> SignInMarkerAsync(string userName)
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var id = await IdOfAsync(userName);
        var role = userName.StartsWith(RoleNames.BureauStaff, StringComparison.Ordinal) ? RoleNames.BureauStaff : RoleNames.UnitLiaison;
        (await admin.PutAsync($"/api/identity/users/{id}/roles", new { roleNames = new[] { role, RoleNames.Trainer } })).ShouldSucceed();
        return await SignInAsync(userName);
    }
}
