using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>开始答题, and going on with it on another device.</summary>
internal sealed class AttemptStart(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    AttemptHistory history,
    IPaperContents papers,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<AttemptSessionDto> StartAsync(Guid examId, Guid userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var candidate =
            await context.Set<ExamCandidate>().AsNoTracking().SingleOrDefaultAsync(c => c.ExamId == examId && c.UserId == userId)
            ?? throw new EntityNotFoundException(typeof(Exam), examId);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == examId);
        var attempt = await GetCurrentAsync(context, exam, candidate, now);
        await history.AddAsync(attempt.Id, attempt.StartOrTakeOver(exam, candidate, now), now);
        return await DtoOfAsync(context, exam, attempt, now);
    }

    public static long Remaining(DateTime deadline, DateTime now) => Math.Max(0, (long)(deadline - now).TotalMilliseconds);

    private async Task<Attempt> GetCurrentAsync(TrainingExamsDbContext context, Exam exam, ExamCandidate candidate, DateTime now)
    {
        var last = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.UserId == candidate.UserId)
            .OrderByDescending(a => a.Number)
            .FirstOrDefaultAsync();
        var isClosed = last?.Status is AttemptStatus.Submitted or AttemptStatus.TimedOut;
        if (last is not null && !(isClosed && last.Number < exam.MaxAttempts))
        {
            return last;
        }

        // The first is made ready beforehand; a further one is rare, as is a draft that somebody guesses the address of.
        exam.CheckMayStart(now);
        var order = ShownQuestion.OrderOf(await papers.GetAsync(exam.PaperId), exam);
        var next = new Attempt(guids.Create(), exam, candidate, (last?.Number ?? 0) + 1, order);
        context.Add(next);
        return next;
    }

    private static async Task<AttemptSessionDto> DtoOfAsync(TrainingExamsDbContext context, Exam exam, Attempt attempt, DateTime now)
    {
        var answers = await context
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attempt.Id)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
        return new AttemptSessionDto(
            attempt.Id,
            attempt.PaperId,
            exam.Title,
            attempt.SessionNumber,
            attempt.DeadlineTime!.Value,
            Remaining(attempt.DeadlineTime.Value, now),
            [.. attempt.Order.Select(q => new ShownQuestionDto(q.Ordinal, q.Options))],
            [.. LastOf(answers).Select(a => new SavedAnswerDto(a.Ordinal, a.Answer, a.IsUnsure, a.SavedTime))],
            answers.Count == 0 ? 0 : answers[^1].Sequence
        );
    }

    /// <summary>Of each question the answer that counts.</summary>
    /// <param name="answers">By sequence.</param>
    public static IEnumerable<AttemptAnswer> LastOf(IEnumerable<AttemptAnswer> answers) =>
        answers.GroupBy(a => a.Ordinal).Select(g => g.Last()).OrderBy(a => a.Ordinal);
}
