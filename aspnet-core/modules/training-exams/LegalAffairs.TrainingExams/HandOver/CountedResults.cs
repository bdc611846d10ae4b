using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>
/// The numbers that an exam hands over count each candidate once, with the best score over the exam and its released make-ups. Whoever was only on
/// the list of a make-up is a candidate too.
/// </summary>
internal sealed class CountedResults(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    /// <param name="unitIds">Only people of exactly these units; null: everybody.</param>
    public async Task<CountedExam> GetAsync(
        Exam exam,
        IReadOnlyCollection<Guid>? unitIds = null,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var makeUps = await context
            .Exams.AsNoTracking()
            .Where(e => e.MakesUpForId == exam.Id && e.Status == ExamStatus.Released)
            .OrderBy(e => e.ReleasedTime)
            .ToListAsync(cancellationToken);
        var listed = ListedFor(context, exam.Id, makeUps.ConvertAll(e => e.Id), unitIds);
        // A unit's sheet must not cost as much as the whole city's.
        var attempts = context.Attempts.WhereIf(unitIds is not null, a => listed.Any(c => c.UserId == a.UserId));
        var given = (await ReadAsync(attempts, [exam, .. makeUps], cancellationToken)).ToLookup(a => a.UserId);
        var people = await listed.Select(c => new { c.UserId, c.OrganizationUnitId }).ToListAsync(cancellationToken);
        return new CountedExam(
            makeUps,
            [.. people.DistinctBy(c => c.UserId).Select(c => new CountedResult(c.UserId, c.OrganizationUnitId, [.. given[c.UserId]]))]
        );
    }

    // Where the exam knew somebody, he belongs to the unit that he had then.
    private static IQueryable<ExamCandidate> ListedFor(
        TrainingExamsDbContext context,
        Guid examId,
        List<Guid> makeUpIds,
        IReadOnlyCollection<Guid>? unitIds
    )
    {
        var candidates = context.Set<ExamCandidate>().AsNoTracking();
        var own = candidates.Where(c => c.ExamId == examId);
        return candidates
            .Where(c => c.ExamId == examId || (makeUpIds.Contains(c.ExamId) && !own.Any(o => o.UserId == c.UserId)))
            .WhereIf(unitIds is not null, c => c.OrganizationUnitId != null && unitIds!.Contains(c.OrganizationUnitId.Value));
    }

    private static async Task<List<CountedAttempt>> ReadAsync(
        IQueryable<Attempt> attempts,
        IReadOnlyList<Exam> exams,
        CancellationToken cancellationToken
    )
    {
        var byId = exams.ToDictionary(e => e.Id);
        var examIds = byId.Keys.ToList();
        var rows = await attempts
            .Where(a => examIds.Contains(a.ExamId) && a.Counts && a.SubmittedTime != null)
            .Select(a => new
            {
                a.ExamId,
                a.UserId,
                a.Id,
                a.Number,
                a.Status,
                a.Score,
                SubmittedTime = a.SubmittedTime!.Value,
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(a => new CountedAttempt(byId[a.ExamId], a.UserId, a.Id, a.Number, a.Status, a.Score ?? 0, a.SubmittedTime));
    }
}
