using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>One answer in a marker's hands.</summary>
internal sealed class MarkingDesk(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    Markers markers,
    MarkingQueue queue,
    AttemptScores scores,
    ExamAnalyses analyses,
    IPaperContents papers
) : ITransientDependency
{
    public async Task<AnswerToMarkDto?> ClaimNextAsync(Guid examId, int ordinal, Guid markerId, DateTime now)
    {
        var exam = await GetExamAsync(examId);
        await markers.CheckAsync(exam, markerId, now);
        return await queue.ClaimAsync(examId, ordinal, markerId, now) is { } answer ? await DtoOfAsync(answer, exam, markerId) : null;
    }

    public async Task<AnswerToMarkDto> GetAsync(Guid readingId, Guid markerId)
    {
        var answer = await GetAnswerAsync(readingId, markerId);
        return await DtoOfAsync(answer, await GetExamAsync(answer.ExamId), markerId);
    }

    public async Task<MarkedDto> MarkAsync(Guid readingId, Guid markerId, MarkAnswerInput input, DateTime now)
    {
        var answer = await GetAnswerAsync(readingId, markerId);
        var exam = await GetExamAsync(answer.ExamId);
        var before = answer.Points;
        if (exam.Status == ExamStatus.Released)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamIsReleased);
        }

        // A certificate may end while the answer is in one's hands.
        await markers.CheckAsync(exam, markerId, now);

        answer.Mark(markerId, input.Points, input.Comment?.Trim() ?? string.Empty, now);
        if (answer.Points != before)
        {
            await SettleAsync(answer, exam);
        }

        return new MarkedDto(readingId, input.Points, answer.Status);
    }

    public async Task<bool> GiveBackAsync(Guid readingId, Guid markerId)
    {
        (await GetAnswerAsync(readingId, markerId)).GiveBack(markerId);
        return true;
    }

    private async Task SettleAsync(OpenAnswer answer, Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var mark = await context.Set<AttemptMark>().SingleAsync(m => m.AttemptId == answer.AttemptId && m.Ordinal == answer.Ordinal);
        mark.Set(answer.Points);
        await scores.RefreshAsync(answer.AttemptId, exam.MaxAttempts);
        if (exam.Status == ExamStatus.Closed && !await HasUnsettledAsync(context, exam.Id))
        {
            await analyses.RequestAsync(exam);
        }
    }

    private static Task<bool> HasUnsettledAsync(TrainingExamsDbContext context, Guid examId) =>
        context.OpenAnswers.AnyAsync(a => a.ExamId == examId && a.Status != OpenAnswerStatus.Settled);

    private async Task<Exam> GetExamAsync(Guid examId) =>
        await (await contexts.GetDbContextAsync()).Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == examId)
        ?? throw new EntityNotFoundException(typeof(Exam), examId);

    private async Task<OpenAnswer> GetAnswerAsync(Guid readingId, Guid markerId) =>
        await (await contexts.GetDbContextAsync()).OpenAnswers.SingleOrDefaultAsync(a =>
            a.Readings.Any(r => r.Id == readingId && r.MarkerId == markerId)
        ) ?? throw new EntityNotFoundException(typeof(AnswerReading), readingId);

    private async Task<AnswerToMarkDto> DtoOfAsync(OpenAnswer answer, Exam exam, Guid markerId)
    {
        var item = (await papers.GetAsync(exam.PaperId)).Items[answer.Ordinal - 1];
        var reading = answer.ReadingOf(markerId)!;
        var text = await (await contexts.GetDbContextAsync())
            .Set<AttemptAnswer>()
            .Where(a => a.AttemptId == answer.AttemptId && a.Ordinal == answer.Ordinal)
            .OrderByDescending(a => a.Sequence)
            .Select(a => a.Answer)
            .FirstAsync();
        return new AnswerToMarkDto(
            reading.Id,
            exam.Id,
            answer.Ordinal,
            item.Content.Stem,
            item.Points,
            item.Content.Key.Reference,
            item.Content.Key.ScoringPoints,
            item.Content.LegalBasis,
            text,
            reading.Points is null ? reading.ClaimedUntil : null,
            reading.IsDecisive || (reading.Points is null && answer.Status == OpenAnswerStatus.Disputed),
            reading.Points,
            reading.Comment,
            answer.MayBeChanged && exam.Status != ExamStatus.Released
        );
    }
}
