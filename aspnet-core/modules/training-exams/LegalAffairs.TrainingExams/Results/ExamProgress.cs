using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>How far marking and analysis of an exam are, and whether its results may be released.</summary>
internal sealed class ExamProgress(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    private static readonly AttemptStatus[] HandedIn = [AttemptStatus.Submitted, AttemptStatus.TimedOut];

    public async Task<ExamProgressDto> GetAsync(Guid examId)
    {
        var context = await contexts.GetDbContextAsync();
        if (!await context.Exams.AnyAsync(e => e.Id == examId))
        {
            throw new EntityNotFoundException(typeof(Exam), examId);
        }

        var attempts = await context
            .Attempts.Where(a => a.ExamId == examId && HandedIn.Contains(a.Status))
            .GroupBy(a => new { a.IsMarked, HasScore = a.Score != null })
            .Select(g => new
            {
                g.Key.IsMarked,
                g.Key.HasScore,
                Count = g.Count(),
            })
            .ToListAsync();
        var answers = await context.OpenAnswers.CountAsync(a => a.ExamId == examId);
        var analysis = await context.Set<ExamAnalysis>().AsNoTracking().SingleOrDefaultAsync(a => a.ExamId == examId);
        return new ExamProgressDto(
            attempts.Sum(a => a.Count),
            attempts.Where(a => a.IsMarked).Sum(a => a.Count),
            attempts.Where(a => a.IsMarked && a.HasScore).Sum(a => a.Count),
            answers,
            answers - await CountUnsettledAsync(context, examId),
            analysis is { IsDue: false },
            analysis?.Analysed ?? 0,
            analysis?.Attempts ?? 0,
            analysis?.AnalysedTime
        );
    }

    /// <summary>Results are released for everybody at once, so nobody may be waiting for a mark.</summary>
    public async Task CheckAllMarkedAsync(Guid examId)
    {
        var context = await contexts.GetDbContextAsync();
        if (await ExamClosingWorker.OpenAttempts(context).AnyAsync(a => a.ExamId == examId))
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamNotClosed);
        }

        var unsettled = await CountUnsettledAsync(context, examId);
        if (unsettled > 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AnswersUnmarked).WithData("count", unsettled);
        }
    }

    private static Task<int> CountUnsettledAsync(TrainingExamsDbContext context, Guid examId) =>
        context.OpenAnswers.CountAsync(a => a.ExamId == examId && a.Status != OpenAnswerStatus.Settled);
}
