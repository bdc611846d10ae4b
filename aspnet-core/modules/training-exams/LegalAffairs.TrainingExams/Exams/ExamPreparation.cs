using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Makes an exam ready: every candidate is told and has an attempt waiting, so that a hall pressing "start" together is cheap.</summary>
internal sealed class ExamPreparation(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    INotificationSender notifications,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task ScheduleAsync(Exam exam, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        await CheckPaperAsync(context, exam.PaperId);
        if (exam.MakesUpForId is { } original)
        {
            await MakeUpRules.CheckPaperAsync(context, original, exam.PaperId);
        }

        var candidates = await context.Set<ExamCandidate>().AsNoTracking().Where(c => c.ExamId == exam.Id).ToListAsync();
        var paper = await papers.GetAsync(exam.PaperId);
        exam.Schedule(candidates.Count, paper.TotalPoints, now);
        var attempts = candidates.ConvertAll(c => new Attempt(guids.Create(), exam, c, number: 1));
        await new BulkInsert<Attempt>(context).InsertAsync(attempts, CancellationToken.None);
        await new BulkInsert<AttemptOrder>(context).InsertAsync(
            attempts.Select(a => new AttemptOrder(a.Id, ShownQuestion.OrderOf(paper, exam))),
            CancellationToken.None
        );
        await notifications.SendAsync([.. candidates.Select(c => c.UserId)], MessageOf(exam));
    }

    public static async Task CheckPaperAsync(TrainingExamsDbContext context, Guid paperId)
    {
        if (!await context.Papers.AnyAsync(p => p.Id == paperId && p.Status == PaperStatus.Published))
        {
            throw new BusinessException(TrainingExamsErrorCodes.PaperNotUsable);
        }
    }

    private static NotificationMessage MessageOf(Exam exam) =>
        new(
            $"exam-scheduled:{exam.Id}",
            "TrainingExams:Notification:ExamScheduled",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["title"] = exam.Title,
                ["start"] = Words(exam.StartTime),
                ["end"] = Words(exam.EndTime),
            },
            "/training-exams/mine"
        );

    private static string Words(DateTime time) => LocalTime.FromUtc(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
