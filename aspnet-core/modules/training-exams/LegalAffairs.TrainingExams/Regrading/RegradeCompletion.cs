using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>What follows when every attempt was gone through.</summary>
internal sealed class RegradeCompletion(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    ExamAnalyses analyses,
    ExamHandOver handOver,
    INotificationSender notifications
) : ITransientDependency
{
    public async Task FinishAsync(Regrade regrade, Exam exam, DateTime now)
    {
        regrade.Finish(now);
        await analyses.RequestAsync(exam);
        // Before the release nobody knows a score that could have changed.
        if (exam.Status == ExamStatus.Released)
        {
            var context = await contexts.GetDbContextAsync();
            var people = await context
                .Set<ScoreChange>()
                .Where(c => c.RegradeId == regrade.Id)
                .Join(context.Attempts, c => c.AttemptId, a => a.Id, (_, a) => a.UserId)
                .Distinct()
                .ToListAsync();
            await notifications.SendAsync(people, MessageOf(regrade, exam));
            await handOver.PublishAsync(exam, now);
        }
    }

    private static NotificationMessage MessageOf(Regrade regrade, Exam exam) =>
        new(
            $"exam-regraded:{regrade.Id}",
            "TrainingExams:Notification:ScoreChanged",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = exam.Title, ["reason"] = regrade.Reason },
            "/training-exams/mine"
        );
}
