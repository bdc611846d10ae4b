using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

internal sealed class AppealDtos(IDbContextProvider<TrainingExamsDbContext> contexts, IUserDirectory users, IUnitDirectory units)
    : ITransientDependency
{
    public async Task<IReadOnlyList<AppealDto>> OfAsync(IReadOnlyList<Appeal> appeals)
    {
        var context = await contexts.GetDbContextAsync();
        var (ids, examIds) = (appeals.Select(a => a.Id).ToList(), appeals.Select(a => a.ExamId).Distinct().ToList());
        var titles = await context.Exams.Where(e => examIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Title);
        var changes = await context
            .Set<ScoreChange>()
            .Where(c => c.AppealId != null && ids.Contains(c.AppealId.Value))
            .ToDictionaryAsync(c => c.AppealId!.Value);
        var people = await users.GetManyAsync([.. appeals.SelectMany(a => new[] { a.UserId, a.AnswererId }).OfType<Guid>().Distinct()]);
        var numbers = await ShownNumbers.OfAsync(context, appeals.Select(a => a.AttemptId));
        var all = await units.GetAllAsync();
        return
        [
            .. appeals.Select(a => new AppealDto(
                a.Id,
                a.ExamId,
                titles[a.ExamId],
                a.AttemptId,
                a.UserId,
                people.GetValueOrDefault(a.UserId)?.DisplayName ?? string.Empty,
                a.OrganizationUnitId is { } unit ? all.GetValueOrDefault(unit)?.Name : null,
                a.Ordinal,
                a.Ordinal is { } ordinal ? numbers.Of(a.AttemptId, ordinal) : null,
                a.Text,
                a.FiledTime,
                a.Status,
                a.Reply,
                a.AnswererId is { } answerer ? people.GetValueOrDefault(answerer)?.DisplayName : null,
                a.AnsweredTime,
                a.RegradeId,
                changes.GetValueOrDefault(a.Id)?.OldPoints,
                changes.GetValueOrDefault(a.Id)?.NewPoints
            )),
        ];
    }
}
