using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Tells authors once an exam which of their questions turned out weak. A few attempts say nothing.</summary>
internal sealed class WeakQuestionNotice(IDbContextProvider<TrainingExamsDbContext> contexts, INotificationSender notifications)
    : ITransientDependency
{
    public async Task SendAsync(Guid examId, IReadOnlyList<QuestionStatistic> statistics)
    {
        var weak = statistics.Where(IsWeak).Select(s => s.QuestionVersionId).ToList();
        if (weak.Count == 0)
        {
            return;
        }

        var context = await contexts.GetDbContextAsync();
        var title = await context.Exams.Where(e => e.Id == examId).Select(e => e.Title).SingleAsync();
        var authors = await context.Set<QuestionVersion>().Where(v => weak.Contains(v.Id)).Select(v => v.AuthorIds).ToListAsync();
        foreach (var own in authors.SelectMany(ids => ids).GroupBy(id => id))
        {
            await notifications.SendAsync([own.Key], MessageOf(examId, title, own.Count()));
        }
    }

    private static bool IsWeak(QuestionStatistic statistic) =>
        statistic.Attempts >= QuestionAnalysisLimits.MinAttemptsToTell
        && QuestionFigures.WeaknessOf(statistic.Attempts, statistic.Facility, statistic.Discrimination) != QuestionWeakness.None;

    private static NotificationMessage MessageOf(Guid examId, string title, int count) =>
        new(
            $"exam-weak-questions:{examId}",
            "TrainingExams:Notification:WeakQuestions",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title"] = title,
                ["count"] = count.ToString(CultureInfo.InvariantCulture),
            },
            $"/training-exams/results/{examId}/items"
        );
}
