using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Draws;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>From whom candidates are drawn, and what a draw does to the exam's list.</summary>
internal sealed class CandidateDraws(
    IVerifiableDraws draws,
    Candidates candidates,
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitDirectory units,
    IUserDirectory users,
    CertificateCheck certificates,
    IStringLocalizer<TrainingExamsResource> localizer
) : ITransientDependency
{
    public static string KeyOf(Guid examId) => $"TrainingExams.Exam:{examId}";

    public async Task<DrawInfo> PrepareAsync(Exam exam, PrepareCandidateDrawInput input)
    {
        exam.CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        var pool = await PoolOfAsync(input.OrganizationUnitIds);
        var reasons = await ReasonsOfAsync(exam, input, pool);
        var preparation = new DrawPreparation(
            KeyOf(exam.Id),
            localizer["CandidateDraw:Subject", exam.Title],
            input.Count,
            [.. pool.Where(p => !reasons.ContainsKey(p.Key)).Select(p => new DrawCandidate(p.Key, p.Value))],
            [.. reasons.Select(r => new DrawExclusion(r.Key, pool[r.Key], r.Value))],
            input.Reason
        );
        return await draws.PrepareAsync(preparation);
    }

    public async Task<DrawInfo> DrawAsync(Exam exam, Guid drawId, DrawCandidatesInput input)
    {
        exam.CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        var draw = await draws.DrawAsync(KeyOf(exam.Id), drawId, input.PublicValue, input.Witness);
        var context = await contexts.GetDbContextAsync();
        await context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id && c.DrawId != null && c.DrawId != drawId).ExecuteDeleteAsync();
        await candidates.AddAsync(exam, draw.Drawn, drawId);
        return draw;
    }

    public async Task<CandidateDrawDto> GetAsync(Guid examId, Guid drawId)
    {
        var draw = await draws.GetAsync(KeyOf(examId), drawId);
        var list = await draws.GetCandidatesAsync(KeyOf(examId), drawId);
        var names = list.Candidates.ToDictionary(c => c.Id, c => c.Name);
        return new CandidateDrawDto(draw, list.Candidates, list.Exclusions, [.. draw.Drawn.Select(id => new DrawnOne(id, names[id]))]);
    }

    // By name and unit, since two may have the same name.
    private async Task<IReadOnlyDictionary<Guid, string>> PoolOfAsync(IReadOnlyList<Guid> unitIds)
    {
        var all = await units.GetAllAsync();
        var people =
            unitIds.Count == 0
                ? await users.GetActiveInRoleAsync(RoleNames.Officer)
                : [.. (await users.GetManyAsync(await candidates.OfficersOfAsync(unitIds))).Values];
        var pool = new Dictionary<Guid, string>();
        foreach (var person in people)
        {
            var unit = await units.FindUnitOfUserAsync(person.Id) is { } id ? all.GetValueOrDefault(id) : null;
            pool.Add(person.Id, unit is null ? person.DisplayName : $"{person.DisplayName}（{unit.Name}）");
        }

        return pool;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> ReasonsOfAsync(
        Exam exam,
        PrepareCandidateDrawInput input,
        IReadOnlyDictionary<Guid, string> pool
    )
    {
        var reasons = new Dictionary<Guid, string>();
        foreach (var exclusion in input.Exclusions)
        {
            if (!pool.ContainsKey(exclusion.UserId))
            {
                throw new BusinessException(TrainingExamsErrorCodes.CandidateUnknown);
            }

            reasons[exclusion.UserId] = exclusion.Reason.Trim();
        }

        var chosen = await (await contexts.GetDbContextAsync())
            .Set<ExamCandidate>()
            .Where(c => c.ExamId == exam.Id && c.DrawId == null)
            .Select(c => c.UserId)
            .ToListAsync();
        foreach (var userId in chosen.Where(pool.ContainsKey))
        {
            reasons.TryAdd(userId, localizer["CandidateDraw:OnTheList"]);
        }

        if (input.OnlyCertified)
        {
            foreach (var (userId, reason) in await certificates.GetReasonsAgainstAsync([.. pool.Keys], LocalTime.DayOf(exam.StartTime)))
            {
                reasons.TryAdd(userId, reason);
            }
        }

        return reasons;
    }
}
