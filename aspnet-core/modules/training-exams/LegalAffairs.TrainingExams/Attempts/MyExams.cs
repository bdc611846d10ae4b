using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What a candidate is to take, takes now and has taken; the latest first.</summary>
internal sealed class MyExams(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    private const int Most = 100;

    public async Task<IReadOnlyList<MyExamDto>> GetAsync(Guid userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var exams = await context
            .Set<ExamCandidate>()
            .Where(c => c.UserId == userId)
            .Join(context.Exams, c => c.ExamId, e => e.Id, (_, e) => e)
            .Where(e => e.Status != ExamStatus.Draft && e.Status != ExamStatus.Cancelled)
            .OrderByDescending(e => e.StartTime)
            .Take(Most)
            .Join(context.Papers, e => e.PaperId, p => p.Id, (e, p) => new { Exam = e, p.TotalPoints })
            .AsNoTracking()
            .ToListAsync();
        var ids = exams.ConvertAll(e => e.Exam.Id);
        var attempts = await context
            .Attempts.Where(a => a.UserId == userId && ids.Contains(a.ExamId))
            .Select(a => new
            {
                a.Id,
                a.ExamId,
                a.Number,
                a.Status,
                a.Score,
            })
            .ToListAsync();
        return
        [
            .. exams.Select(e =>
            {
                var own = attempts.Where(a => a.ExamId == e.Exam.Id).OrderBy(a => a.Number).ToList();
                var last = own.LastOrDefault();
                var isReleased = e.Exam.Status == ExamStatus.Released;
                // With several attempts the best counts.
                var score = isReleased ? own.Max(a => a.Score) : null;
                return new MyExamDto(
                    e.Exam.Id,
                    e.Exam.Title,
                    e.Exam.Kind,
                    now,
                    e.Exam.StartTime,
                    e.Exam.LastMoment,
                    e.Exam.DurationMinutes,
                    last?.Id,
                    last?.Number ?? 0,
                    e.Exam.MaxAttempts,
                    last?.Status,
                    isReleased,
                    score,
                    e.TotalPoints,
                    score is null ? null : score >= e.Exam.PassMark
                );
            }),
        ];
    }
}
