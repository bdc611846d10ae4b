using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Candidates by name and by unit. Names are the accounts': whose name it is, is asked there, and pages are read here.</summary>
internal sealed class CandidateFilter(IUserDirectory users, IUnitDirectory units) : ITransientDependency
{
    private const int MaxMatches = 2000;

    /// <param name="unitId">With all units below it.</param>
    public async Task<IQueryable<ExamCandidate>> ApplyAsync(IQueryable<ExamCandidate> candidates, string? name, Guid? unitId)
    {
        if (unitId is not null)
        {
            var below = await BelowAsync(unitId.Value);
            candidates = candidates.Where(c => c.OrganizationUnitId != null && below.Contains(c.OrganizationUnitId.Value));
        }

        if (!string.IsNullOrWhiteSpace(name))
        {
            var named = await NamedAsync(name);
            candidates = candidates.Where(c => named.Contains(c.UserId));
        }

        return candidates;
    }

    private async Task<IReadOnlyList<Guid>> NamedAsync(string name)
    {
        var found = await users.SearchIdsAsync(name, MaxMatches + 1);
        return found.Count > MaxMatches
            ? throw new BusinessException(TrainingExamsErrorCodes.TooManyOfThisName).WithData("max", MaxMatches)
            : found;
    }

    private async Task<List<Guid>> BelowAsync(Guid unitId)
    {
        var all = await units.GetAllAsync();
        return all.TryGetValue(unitId, out var unit)
            ? [.. all.Values.Where(u => u.Path.StartsWith(unit.Path, StringComparison.Ordinal)).Select(u => u.Id)]
            : [];
    }
}
