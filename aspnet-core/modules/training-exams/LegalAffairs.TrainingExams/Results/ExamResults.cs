using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>The figures of an exam, added up by the database.</summary>
internal sealed class ExamResults(IDbContextProvider<TrainingExamsDbContext> contexts, IUnitDirectory units, Recusal recusal)
    : ITransientDependency
{
    private const int Bands = 10;

    /// <exception cref="BusinessException">It is not closed yet, or the reader takes it and it is not released.</exception>
    public async Task<Exam> GetExamAsync(Guid examId)
    {
        await recusal.CheckExamAsync(examId);
        var context = await contexts.GetDbContextAsync();
        var exam =
            await context.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == examId)
            ?? throw new EntityNotFoundException(typeof(Exam), examId);
        return exam.Status is ExamStatus.Closed or ExamStatus.Released
            ? exam
            : throw new BusinessException(TrainingExamsErrorCodes.ResultsNotYet);
    }

    public async Task<ExamResultDto> GetAsync(Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var total = await context.Papers.IgnoreQueryFilters().Where(p => p.Id == exam.PaperId).Select(p => p.TotalPoints).SingleAsync();
        var figures = await UnitsOfAsync(exam);
        var scores = figures.SelectMany(u => u.Scores).ToList();
        var (candidates, present, scored) = (figures.Sum(u => u.Candidates), figures.Sum(u => u.Present), figures.Sum(u => u.Scored));
        var passed = figures.Sum(u => u.PassedFrom(exam.PassMark));
        return new ExamResultDto(
            exam.Id,
            exam.Title,
            exam.Kind,
            exam.Status,
            exam.StartTime,
            exam.EndTime,
            exam.ReleasedTime,
            total,
            exam.PassMark,
            candidates,
            present,
            candidates - present,
            present - scored,
            passed,
            scored - passed,
            ExactMean.Share(passed, scored),
            ExactMean.OfPoints(figures.Sum(u => u.Points), scored),
            scores.Count == 0 ? null : scores.Max(s => s.Score),
            scores.Count == 0 ? null : scores.Min(s => s.Score),
            DistributionOf(scores, total)
        );
    }

    public async Task<IReadOnlyList<UnitResultDto>> GetUnitsAsync(Exam exam, string nameOfNone)
    {
        var all = await units.GetAllAsync();
        var figures = await UnitsOfAsync(exam);
        return
        [
            .. figures
                .OrderBy(u => u.UnitId is null)
                .ThenBy(u => u.UnitId is { } id ? all.GetValueOrDefault(id)?.Path : null, StringComparer.Ordinal)
                .Select(u => DtoOf(u, exam.PassMark, u.UnitId is { } id ? all.GetValueOrDefault(id)?.Name ?? string.Empty : nameOfNone)),
        ];
    }

    // How often each score was reached in each unit: from that every figure follows exactly.
    private async Task<List<UnitFigures>> UnitsOfAsync(Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var candidates = await context
            .Set<ExamCandidate>()
            .Where(c => c.ExamId == exam.Id)
            .GroupBy(c => c.OrganizationUnitId)
            .Select(g => new { UnitId = g.Key, Count = g.Count() })
            .ToListAsync();
        var attempts = (
            await context
                .Attempts.Where(a => a.ExamId == exam.Id && a.Counts)
                .GroupBy(a => new { a.OrganizationUnitId, a.Score })
                .Select(g => new
                {
                    g.Key.OrganizationUnitId,
                    g.Key.Score,
                    Count = g.Count(),
                })
                .ToListAsync()
        ).ToLookup(a => a.OrganizationUnitId);
        return
        [
            .. candidates.Select(c => new UnitFigures(
                c.UnitId,
                c.Count,
                attempts[c.UnitId].Sum(a => a.Count),
                [.. attempts[c.UnitId].Where(a => a.Score is not null).Select(a => (a.Score!.Value, a.Count))]
            )),
        ];
    }

    private static int[] DistributionOf(List<(decimal Score, int Count)> scores, decimal total)
    {
        var bands = new int[Bands];
        foreach (var (score, count) in scores)
        {
            bands[BandOf(score, total)] += count;
        }

        return bands;
    }

    /// <summary>A bound belongs to the band above it, but all points to the last.</summary>
    public static int BandOf(decimal score, decimal total) => Math.Min(Bands - 1, (int)decimal.Floor(score * Bands / total));

    private static UnitResultDto DtoOf(UnitFigures figures, decimal passMark, string name) =>
        new(
            figures.UnitId,
            name,
            figures.Candidates,
            figures.Present,
            figures.Candidates - figures.Present,
            figures.Present - figures.Scored,
            figures.PassedFrom(passMark),
            ExactMean.Share(figures.PassedFrom(passMark), figures.Scored),
            ExactMean.OfPoints(figures.Points, figures.Scored)
        );

    private sealed record UnitFigures(Guid? UnitId, int Candidates, int Present, IReadOnlyList<(decimal Score, int Count)> Scores)
    {
        public int Scored => Scores.Sum(s => s.Count);

        public decimal Points => Scores.Sum(s => s.Score * s.Count);

        public int PassedFrom(decimal passMark) => Scores.Where(s => s.Score >= passMark).Sum(s => s.Count);
    }
}
