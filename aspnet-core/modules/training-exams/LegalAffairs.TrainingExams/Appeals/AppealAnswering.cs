using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

internal sealed class AppealAnswering(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    MarkCorrection correction,
    MarkerUnits units,
    INotificationSender notifications
) : ITransientDependency
{
    public async Task AnswerAsync(Appeal appeal, AnswerAppealInput input, Guid answererId, DateTime now)
    {
        var reply = input.Reply.Trim();
        if (appeal.WasAnsweredWith(answererId, input.IsUpheld, reply))
        {
            return;
        }

        if (appeal.UserId == answererId)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealOfOneself);
        }

        var context = await contexts.GetDbContextAsync();
        if (appeal.Status == AppealStatus.Open && await AppealMarkers.HasMarkedAsync(context, appeal, answererId))
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealOfOwnMark);
        }

        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == appeal.ExamId);
        if (input.IsUpheld)
        {
            await CheckUnitAsync(appeal, input, answererId);
            await CheckRemedyAsync(context, appeal, input);
            appeal.Uphold(answererId, reply, input.RegradeId, now);
            if (input.Correction is { } wanted)
            {
                await correction.CorrectAsync(appeal, exam, wanted, now);
            }
        }
        else
        {
            appeal.Reject(answererId, reply, now);
        }

        await notifications.SendAsync([appeal.UserId], MessageOf(appeal, exam, reply));
    }

    // Other points are a mark, and nobody marks the own unit.
    private async Task CheckUnitAsync(Appeal appeal, AnswerAppealInput input, Guid answererId)
    {
        var isOwn =
            input.Correction is not null && appeal.OrganizationUnitId is { } unit && (await units.GetOwnAsync(answererId)).Contains(unit);
        if (isOwn)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealOfOwnUnit);
        }
    }

    private static async Task CheckRemedyAsync(TrainingExamsDbContext context, Appeal appeal, AnswerAppealInput input)
    {
        if (input.RegradeId is null == input.Correction is null)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealWithoutRemedy);
        }

        var fits = input.RegradeId is { } regradeId
            ? await context.Regrades.AnyAsync(r =>
                r.Id == regradeId && r.ExamId == appeal.ExamId && r.Status != RegradeStatus.Rejected && r.Status != RegradeStatus.Withdrawn
            )
            : appeal.Ordinal is null || appeal.Ordinal == input.Correction!.Ordinal;
        if (!fits)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealRemedyUnknown);
        }
    }

    private static NotificationMessage MessageOf(Appeal appeal, Exam exam, string reply) =>
        new(
            $"exam-appeal-answered:{appeal.Id}",
            "TrainingExams:Notification:AppealAnswered",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = exam.Title, ["reply"] = reply },
            "/training-exams/mine"
        );
}
