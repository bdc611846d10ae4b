using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

internal sealed class RegradeProposal(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    ExamResults results,
    Recusal recusal,
    ExamKeys keys,
    IUserDirectory users,
    INotificationSender notifications,
    IGuidGenerator guids
) : ITransientDependency
{
    private static readonly string[] Approvers = [RoleNames.BureauStaff, RoleNames.BureauLeader];

    public async Task<Regrade> CreateAsync(CreateRegradeInput input, Guid proposerId, DateTime now)
    {
        await recusal.CheckMayDecideAsync(input.ExamId);
        var exam = await results.GetExamAsync(input.ExamId);
        var current = await keys.GetAsync(exam);
        if (input.Ordinal > current.Paper.Items.Count)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotInPaper).WithData("number", input.Ordinal);
        }

        var context = await contexts.GetDbContextAsync();
        var question = Regrade.QuestionOf(exam.Id, input.Ordinal);
        if (await context.Regrades.AnyAsync(r => r.OpenQuestion == question))
        {
            throw new BusinessException(TrainingExamsErrorCodes.RegradeOpen);
        }

        var key = KeyOf(input, current);
        var regrade = new Regrade(guids.Create(), exam.Id, input.Ordinal, input.Kind, key, input.Reason.Trim(), proposerId, now);
        context.Add(regrade);
        await NotifyAsync(regrade, exam);
        return regrade;
    }

    private static QuestionKey? KeyOf(CreateRegradeInput input, ExamKey current)
    {
        var item = current.Paper.Items[input.Ordinal - 1];
        var hasFullPoints = current.FullPoints.Contains(input.Ordinal);
        if (input.Kind == RegradeKind.FullPoints)
        {
            return hasFullPoints ? throw new BusinessException(TrainingExamsErrorCodes.RegradeSameKey) : null;
        }

        if (item.Kind == QuestionKind.ShortAnswer)
        {
            throw new BusinessException(TrainingExamsErrorCodes.RegradeWithoutKey);
        }

        var dto = item.Content.ToDto();
        dto.Key = input.Key;
        var content = dto.ToContent(item.Kind);
        QuestionRules.Check(item.Kind, content);
        return Says(content.Key, item) && !hasFullPoints
            ? throw new BusinessException(TrainingExamsErrorCodes.RegradeSameKey)
            : content.Key;
    }

    private static bool Says(QuestionKey key, PaperContentItem item) => JsonColumn.Write(key) == JsonColumn.Write(item.Content.Key);

    private async Task NotifyAsync(Regrade regrade, Exam exam)
    {
        var approvers = new HashSet<Guid>();
        foreach (var role in Approvers)
        {
            approvers.UnionWith((await users.GetActiveInRoleAsync(role)).Select(u => u.Id));
        }

        approvers.Remove(regrade.ProposerId);
        var context = await contexts.GetDbContextAsync();
        approvers.ExceptWith(await context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id).Select(c => c.UserId).ToListAsync());
        await notifications.SendAsync(
            approvers,
            new NotificationMessage(
                $"exam-regrade:{regrade.Id}",
                "TrainingExams:Notification:RegradeProposed",
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["title"] = exam.Title,
                    ["number"] = regrade.Ordinal.ToString(CultureInfo.InvariantCulture),
                    ["reason"] = regrade.Reason,
                },
                $"/training-exams/regrades/{regrade.Id}"
            )
        );
    }
}
