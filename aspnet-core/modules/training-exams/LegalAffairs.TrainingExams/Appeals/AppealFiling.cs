using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

internal sealed class AppealFiling(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    MyResults results,
    IPaperContents papers,
    IUserDirectory users,
    INotificationSender notifications,
    IGuidGenerator guids
) : ITransientDependency
{
    private static readonly string[] Answerers = [RoleNames.BureauStaff, RoleNames.Trainer];

    public async Task<Appeal> FileAsync(CreateAppealInput input, Guid userId, DateTime now)
    {
        var (attempt, exam) = await results.GetReleasedAsync(input.AttemptId, userId);
        var text = input.Text.Trim();
        if (await FindOpenAsync(attempt, input.Ordinal) is { } open)
        {
            // Pressed twice is once.
            return open.Text == text ? open : throw new BusinessException(TrainingExamsErrorCodes.AppealOpen);
        }

        var until = CheckIsTaken(exam, now);
        if (input.Ordinal > (await papers.GetAsync(exam.PaperId)).Items.Count)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotInPaper).WithData("number", input.Ordinal);
        }

        var appeal = new Appeal(guids.Create(), attempt, input.Ordinal, text, now);
        (await contexts.GetDbContextAsync()).Add(appeal);
        await NotifyAsync(appeal, exam, until);
        return appeal;
    }

    private async Task<Appeal?> FindOpenAsync(Attempt attempt, int? ordinal)
    {
        var subject = Appeal.SubjectOf(attempt.Id, ordinal);
        return await (await contexts.GetDbContextAsync()).Appeals.SingleOrDefaultAsync(a => a.OpenSubject == subject);
    }

    private static string CheckIsTaken(Exam exam, DateTime now)
    {
        if (exam.Kind == ExamKind.Rehearsal || exam.AppealsUntil is not { } until)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealsNotTaken);
        }

        var words = LocalTime.DayOf(until).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return now <= until ? words : throw new BusinessException(TrainingExamsErrorCodes.AppealsOver).WithData("until", words);
    }

    private async Task NotifyAsync(Appeal appeal, Exam exam, string until)
    {
        var answerers = new HashSet<Guid>();
        foreach (var role in Answerers)
        {
            answerers.UnionWith((await users.GetActiveInRoleAsync(role)).Select(u => u.Id));
        }

        answerers.Remove(appeal.UserId);
        await notifications.SendAsync(
            answerers,
            new NotificationMessage(
                $"exam-appeal:{appeal.Id}",
                "TrainingExams:Notification:AppealFiled",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = exam.Title, ["until"] = until },
                $"/training-exams/appeals/{appeal.Id}"
            )
        );
    }
}
