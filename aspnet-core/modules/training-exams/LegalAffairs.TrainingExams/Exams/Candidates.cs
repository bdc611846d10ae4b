using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>The list of candidates while it is made.</summary>
internal sealed class Candidates(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitDirectory units,
    IUserDirectory users,
    ExamStaff staff,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<CandidatesAddedDto> AddAsync(Exam exam, AddCandidatesInput input) =>
        await AddAsync(exam, input.UserIds.Concat(await OfficersOfAsync(input.OrganizationUnitIds)), drawId: null);

    public async Task<CandidatesAddedDto> AddAsync(Exam exam, IEnumerable<Guid> userIds, Guid? drawId)
    {
        exam.CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        var context = await contexts.GetDbContextAsync();
        var there = await context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id).Select(c => c.UserId).ToHashSetAsync();
        var wanted = await CheckAsync(userIds.Distinct());
        var added = wanted.Where(u => !there.Contains(u)).ToList();
        if (there.Count + added.Count > ExamLimits.MaxCandidates)
        {
            throw new BusinessException(TrainingExamsErrorCodes.TooManyCandidates).WithData("max", ExamLimits.MaxCandidates);
        }

        // It is held on the paper of the real exam, often enough.
        if (exam.Kind == ExamKind.Rehearsal && (await staff.AmongAsync(added)).Count < added.Count)
        {
            throw new BusinessException(TrainingExamsErrorCodes.RehearsalOfStaffOnly);
        }

        var rows = new List<ExamCandidate>();
        foreach (var user in added)
        {
            rows.Add(new ExamCandidate(guids.Create(), exam.Id, user, await units.FindUnitOfUserAsync(user), drawId));
        }

        await new BulkInsert<ExamCandidate>(context).InsertAsync(rows, CancellationToken.None);
        return new CandidatesAddedDto(added.Count, there.Count + added.Count);
    }

    public async Task RemoveAsync(Exam exam, Guid userId)
    {
        exam.CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        var context = await contexts.GetDbContextAsync();
        var candidate = context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id && c.UserId == userId);
        // Nobody leaves a drawn list unseen: a new draw says why.
        if (await candidate.AnyAsync(c => c.DrawId != null))
        {
            throw new BusinessException(TrainingExamsErrorCodes.CandidateDrawn);
        }

        await candidate.ExecuteDeleteAsync();
    }

    /// <summary>Everybody of the units and of those below them who takes exams.</summary>
    public async Task<IReadOnlyList<Guid>> OfficersOfAsync(IReadOnlyList<Guid> unitIds)
    {
        if (unitIds.Count == 0)
        {
            return [];
        }

        var all = await units.GetAllAsync();
        var unknown = unitIds.Where(id => !all.ContainsKey(id)).ToList();
        if (unknown.Count > 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.UnitUnknown);
        }

        var paths = unitIds.Select(id => all[id].Path).ToList();
        var chosen = all.Values.Where(u => paths.Exists(p => u.Path.StartsWith(p, StringComparison.Ordinal))).Select(u => u.Id).ToHashSet();
        var officers = new List<Guid>();
        foreach (var officer in await users.GetActiveInRoleAsync(RoleNames.Officer))
        {
            if (await units.FindUnitOfUserAsync(officer.Id) is { } unit && chosen.Contains(unit))
            {
                officers.Add(officer.Id);
            }
        }

        return officers;
    }

    public async Task<IReadOnlyList<Guid>> ActiveOfAsync(IReadOnlyList<Guid> userIds)
    {
        var known = await users.GetManyAsync(userIds);
        return [.. userIds.Where(id => known.TryGetValue(id, out var user) && user.IsActive)];
    }

    private async Task<IReadOnlyList<Guid>> CheckAsync(IEnumerable<Guid> userIds)
    {
        var wanted = userIds.ToList();
        var known = await users.GetManyAsync(wanted);
        return wanted.TrueForAll(id => known.TryGetValue(id, out var user) && user.IsActive)
            ? wanted
            : throw new BusinessException(TrainingExamsErrorCodes.CandidateUnknown);
    }
}
