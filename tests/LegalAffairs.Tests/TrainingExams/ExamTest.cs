using System.Text.Json;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Settings;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams;

/// <summary>An exam of three true-or-false questions of two points each, from ten to twelve, thirty minutes long, which the officer takes.</summary>
public abstract class ExamTest : TrainingExamsTest
{
    protected const string ExamUrl = "/api/app/exam";
    protected const string MyExamUrl = "/api/app/my-exam";
    protected static readonly DateTime Begin = LocalTime.ToUtc(new DateOnly(2026, 3, 2), new TimeOnly(10, 0));

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        // The clock jumps by hours here, which must not end anybody's session.
        await Host.InUnitOfWorkAsync(async s =>
        {
            await s.GetRequiredService<ISettingManager>().SetAsync(IdentitySettingNames.IdleTimeoutMinutes, "600");
            return 0;
        });
    }

    internal void GoTo(DateTime utc) => Clock.Now = new DateTimeOffset(utc, TimeSpan.Zero);

    internal Task<ApiClient> SignInOfficerAsync() => SignInAsync(RoleNames.Officer);

    internal async Task<PaperDto> PublishedPaperAsync()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var category = await CategoryAsync(trainer, $"分类{Guid.CreateVersion7():N}"[..20]);
        var questions = await FillAsync(category.Id, 3);
        var paper = await PaperAsync(staff, Section(questionIds: questions.Select(q => q.Id)));
        return (await staff.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed().As<PaperDto>();
    }

    internal static Dictionary<string, object?> Plan(Guid paperId) =>
        new(StringComparer.Ordinal)
        {
            ["title"] = "服务型行政执法测试",
            ["paperId"] = paperId,
            ["startTime"] = Begin,
            ["endTime"] = Begin.AddHours(2),
            ["durationMinutes"] = 30,
            ["passMark"] = 4m,
            ["disclosure"] = ExamDisclosure.Everything,
        };

    internal async Task<ExamDto> DraftExamAsync(params (string Name, object? Value)[] changes)
    {
        var plan = Plan((await PublishedPaperAsync()).Id);
        foreach (var (name, value) in changes)
        {
            plan[name] = value;
        }

        return (await (await SignInStaffAsync()).PostAsync(ExamUrl, plan)).ShouldSucceed().As<ExamDto>();
    }

    /// <summary>A rehearsal, which only staff may take, with the trainer instead of the officer and the inspector.</summary>
    internal async Task<ExamDto> ScheduledExamAsync(params (string Name, object? Value)[] changes)
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync(changes));
        var userIds =
            exam.Kind == ExamKind.Rehearsal
                ? new[] { await IdOfAsync(RoleNames.Trainer) }
                : [await IdOfAsync(RoleNames.Officer), await IdOfAsync(RoleNames.Inspector)];
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds })).ShouldSucceed();
        return (await staff.PostAsync($"{ExamUrl}/{exam.Id}/schedule")).ShouldSucceed().As<ExamDto>();
    }

    internal async Task<Guid> IdOfAsync(string userName) =>
        await Host.InUnitOfWorkAsync(async s => (await s.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName))!.Id);

    internal async Task<IReadOnlyList<Guid>> QuestionIdsAsync(Guid paperId) =>
        await Host.InUnitOfWorkAsync(async s =>
            (await s.GetRequiredService<IPaperContents>().GetAsync(paperId)).Items.Select(i => i.QuestionId).ToList()
        );

    internal static async Task<AttemptSessionDto> StartAsync(ApiClient candidate, Guid examId, int? sessionNumber = null) =>
        (await candidate.PostAsync($"{MyExamUrl}/{examId}/start?sessionNumber={sessionNumber}")).ShouldSucceed().As<AttemptSessionDto>();

    internal static Task<ApiResponse> SaveAsync(
        ApiClient candidate,
        AttemptSessionDto session,
        params (int Sequence, int Ordinal, string Answer)[] answers
    ) =>
        candidate.PostAsync(
            $"{MyExamUrl}/save-answers/{session.AttemptId}",
            new
            {
                session.SessionNumber,
                answers = answers.Select(a => new
                {
                    a.Sequence,
                    a.Ordinal,
                    a.Answer,
                }),
            }
        );

    internal static Task<ApiResponse> SubmitAsync(ApiClient candidate, AttemptSessionDto session) =>
        candidate.PostAsync($"{MyExamUrl}/submit/{session.AttemptId}", new { session.SessionNumber });

    internal static Task<ApiResponse> GrantAsync(ApiClient staff, ExamDto exam, int minutes, string reason = "停电", Guid? userId = null) =>
        staff.PostAsync(
            $"{ExamUrl}/{exam.Id}/grant-time",
            new
            {
                minutes,
                reason,
                userId,
                exam.ConcurrencyStamp,
            }
        );

    internal async Task CloseAsync()
    {
        await Host.RunWorkerAsync<AttemptClosingWorker>();
        await Host.RunWorkerAsync<ExamClosingWorker>();
    }

    internal static async Task<MyExamDto> MineAsync(ApiClient candidate, Guid examId) =>
        (await candidate.GetAsync(MyExamUrl))
            .ShouldSucceed()
            .As<LegalAffairs.Abp.Application.Dtos.ListResultDto<MyExamDto>>()
            .Items.Single(e => e.Id == examId);

    /// <summary>Every field, however deep. What belongs to an exam whose results are out is passed over: there is nothing to hide any more.</summary>
    internal static IEnumerable<(string Name, JsonElement Value)> FieldsOf(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object when json.TryGetProperty("isReleased", out var isReleased) && isReleased.ValueKind == JsonValueKind.True =>
                [],
            JsonValueKind.Object => json.EnumerateObject().SelectMany(p => FieldsOf(p.Value).Prepend((p.Name, p.Value))),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(FieldsOf),
            _ => [],
        };
}
