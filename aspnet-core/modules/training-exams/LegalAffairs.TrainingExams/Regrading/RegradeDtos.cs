using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

internal sealed class RegradeDtos(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IPaperContents papers,
    IUserDirectory users,
    ICurrentUser currentUser,
    IPermissionChecker permissions,
    Recusal recusal
) : ITransientDependency
{
    /// <exception cref="BusinessException">The reader is asked the same in an exam whose results are not out.</exception>
    public async Task<RegradeDto> OfAsync(Regrade regrade)
    {
        await recusal.CheckKeysOfExamAsync(regrade.ExamId);
        return (await OfAsync([regrade]))[0];
    }

    public async Task<IReadOnlyList<RegradeDto>> OfAsync(IReadOnlyList<Regrade> regrades)
    {
        var context = await contexts.GetDbContextAsync();
        var examIds = regrades.Select(r => r.ExamId).Distinct().ToList();
        var exams = await context
            .Exams.Where(e => examIds.Contains(e.Id))
            .Select(e => new
            {
                e.Id,
                e.Title,
                e.PaperId,
            })
            .ToDictionaryAsync(e => e.Id);
        var people = await users.GetManyAsync([.. regrades.SelectMany(r => new[] { r.ProposerId, r.DeciderId }).OfType<Guid>().Distinct()]);
        var earlier = await context
            .Regrades.AsNoTracking()
            .Where(r => examIds.Contains(r.ExamId) && r.Kind == RegradeKind.NewKey && r.DecidedTime != null)
            .Where(r => r.Status == RegradeStatus.Approved || r.Status == RegradeStatus.Applied)
            .OrderBy(r => r.DecidedTime)
            .ToListAsync();
        var taken = await recusal.GetTakenAsync(examIds);
        var decider = await permissions.IsGrantedAsync(TrainingExamsPermissions.Exams.DecideRegrade) ? currentUser.Id : null;
        var dtos = new List<RegradeDto>();
        foreach (var regrade in regrades)
        {
            var exam = exams[regrade.ExamId];
            var item = (await papers.GetAsync(exam.PaperId)).Items[regrade.Ordinal - 1];
            dtos.Add(DtoOf(regrade, exam.Title, item, OldKeyOf(regrade, item, earlier), people, taken.Contains(exam.Id) ? null : decider));
        }

        return dtos;
    }

    // The key that held before this one was decided on, or that holds now.
    private static QuestionKey OldKeyOf(Regrade regrade, PaperContentItem item, List<Regrade> earlier) =>
        earlier
            .FindLast(r =>
                r.Id != regrade.Id
                && r.ExamId == regrade.ExamId
                && r.Ordinal == regrade.Ordinal
                && (regrade.DecidedTime is null || r.DecidedTime < regrade.DecidedTime)
            )
            ?.Key
        ?? item.Content.Key;

    private RegradeDto DtoOf(
        Regrade regrade,
        string examTitle,
        PaperContentItem item,
        QuestionKey oldKey,
        IReadOnlyDictionary<Guid, UserInfo> people,
        Guid? deciderId
    )
    {
        var content = item.Content.ToDto();
        return new RegradeDto
        {
            Id = regrade.Id,
            ExamId = regrade.ExamId,
            ExamTitle = examTitle,
            Ordinal = regrade.Ordinal,
            QuestionKind = item.Kind,
            Stem = content.Stem,
            Options = content.Options,
            Points = item.Points,
            Kind = regrade.Kind,
            OldKey = oldKey.ToDto(),
            NewKey = regrade.Key?.ToDto(),
            Reason = regrade.Reason,
            Status = regrade.Status,
            ProposerId = regrade.ProposerId,
            ProposerName = people.GetValueOrDefault(regrade.ProposerId)?.DisplayName ?? string.Empty,
            ProposedTime = regrade.ProposedTime,
            DeciderId = regrade.DeciderId,
            DeciderName = regrade.DeciderId is { } id ? people.GetValueOrDefault(id)?.DisplayName : null,
            DecidedTime = regrade.DecidedTime,
            RejectReason = regrade.RejectReason,
            AppliedTime = regrade.AppliedTime,
            Processed = regrade.Processed,
            Changed = regrade.Changed,
            MayDecide = deciderId is not null && regrade.MayBeDecidedBy(deciderId),
            MayWithdraw = regrade.Status == RegradeStatus.Proposed && regrade.ProposerId == currentUser.Id,
        };
    }
}
