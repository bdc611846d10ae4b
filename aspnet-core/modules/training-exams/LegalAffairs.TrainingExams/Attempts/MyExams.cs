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
            // Who was told to come is told that it does not take place.
            .Where(e => e.Status != ExamStatus.Draft && (e.Status != ExamStatus.Cancelled || (e.CandidateCount > 0 && e.EndTime > now)))
            .OrderByDescending(e => e.StartTime)
            .Take(Most)
            .Join(context.Papers, e => e.PaperId, p => p.Id, (e, p) => new { Exam = e, p.TotalPoints })
            .AsNoTracking()
            .ToListAsync();
        var ids = exams.ConvertAll(e => e.Exam.Id);
        var attempts = await context
            .Attempts.AsNoTracking()
            .Where(a => a.UserId == userId && ids.Contains(a.ExamId))
            .OrderBy(a => a.Number)
            .ToListAsync();
        var own = attempts.ToLookup(a => a.ExamId);
        return exams.ConvertAll(e => DtoOf(e.Exam, e.TotalPoints, [.. own[e.Exam.Id]], now));
    }

    private static MyExamDto DtoOf(Exam exam, decimal totalPoints, List<Attempt> own, DateTime now)
    {
        var (last, isReleased) = (own.LastOrDefault(), exam.Status == ExamStatus.Released);
        // With several attempts the best counts.
        var counting = isReleased ? own.Find(a => a.Counts) : null;
        return new MyExamDto(
            exam.Id,
            exam.Title,
            exam.Kind,
            now,
            exam.StartTime,
            exam.LastMoment,
            exam.DurationMinutes,
            (counting ?? last)?.Id,
            last?.Number ?? 0,
            exam.MaxAttempts,
            last?.Status,
            isReleased,
            counting?.Score,
            totalPoints,
            counting?.Score is { } score ? score >= exam.PassMark : null,
            isReleased && exam.MaxAttempts > 1 ? AttemptsOf(own) : [],
            exam.Status == ExamStatus.Cancelled ? exam.CancelReason : null
        );
    }

    private static List<MyAttemptDto> AttemptsOf(List<Attempt> own) =>
        own.FindAll(a => a.IsMarked).ConvertAll(a => new MyAttemptDto(a.Id, a.Number, a.Score, a.Counts));
}
