using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

internal sealed class QualificationResults(IDbContextProvider<TrainingExamsDbContext> contexts)
    : IQualificationResults,
        ITransientDependency
{
    // Beyond that, reading everybody costs less than naming them.
    private const int MostNamed = 500;

    public async Task<IReadOnlyDictionary<Guid, QualificationResult>> GetPassedAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellationToken = default
    )
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var exams = await context
            .Exams.AsNoTracking()
            .Where(e => e.Status == ExamStatus.Released && e.IsQualification)
            .Select(e => new
            {
                e.Id,
                e.Title,
                e.PassMark,
                e.ReleasedTime,
            })
            .ToDictionaryAsync(e => e.Id, cancellationToken);
        var examIds = exams.Keys.ToList();
        var scores = await context
            .Attempts.Where(a => a.Counts && a.Score != null && examIds.Contains(a.ExamId))
            .WhereIf(userIds.Count <= MostNamed, a => userIds.Contains(a.UserId))
            .Select(a => new
            {
                a.UserId,
                a.ExamId,
                Score = a.Score!.Value,
            })
            .ToListAsync(cancellationToken);
        var asked = userIds.ToHashSet();
        return scores
            .Where(s => asked.Contains(s.UserId) && s.Score >= exams[s.ExamId].PassMark)
            .Select(s => (s.UserId, Exam: exams[s.ExamId]))
            .GroupBy(s => s.UserId)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var last = g.MaxBy(s => s.Exam.ReleasedTime).Exam;
                    return new QualificationResult(last.Id, last.Title, LocalTime.DayOf(last.ReleasedTime!.Value));
                }
            );
    }
}
