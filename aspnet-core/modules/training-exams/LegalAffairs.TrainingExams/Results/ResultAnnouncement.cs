using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Tells those who took an exam that its results are there.</summary>
internal sealed class ResultAnnouncement(IDbContextProvider<TrainingExamsDbContext> contexts, INotificationSender notifications)
    : ITransientDependency
{
    public async Task SendAsync(Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var people = await context.Attempts.Where(a => a.ExamId == exam.Id && a.Counts).Select(a => a.UserId).ToListAsync();
        await notifications.SendAsync(
            people,
            new NotificationMessage(
                $"exam-released:{exam.Id}",
                "TrainingExams:Notification:ExamReleased",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = exam.Title },
                "/training-exams/mine"
            )
        );
    }
}
