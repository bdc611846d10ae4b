using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>取消考试: whoever was told to come is told not to, and why.</summary>
internal sealed class ExamCancellation(IDbContextProvider<TrainingExamsDbContext> contexts, INotificationSender notifications)
    : ITransientDependency
{
    public async Task CancelAsync(Exam exam, string reason, DateTime now)
    {
        var wasAnnounced = exam.Status == ExamStatus.Scheduled;
        exam.Cancel(reason, now);
        if (!wasAnnounced)
        {
            return;
        }

        var context = await contexts.GetDbContextAsync();
        var people = await context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id).Select(c => c.UserId).ToListAsync();
        await notifications.SendAsync(
            people,
            new NotificationMessage(
                $"exam-cancelled:{exam.Id}",
                "TrainingExams:Notification:ExamCancelled",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = exam.Title, ["reason"] = reason },
                "/training-exams/mine"
            )
        );
    }
}
