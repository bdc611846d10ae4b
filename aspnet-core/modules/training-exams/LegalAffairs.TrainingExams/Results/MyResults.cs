using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>What a candidate sees of an own attempt after the release: no more than the exam discloses.</summary>
internal sealed class MyResults(IDbContextProvider<TrainingExamsDbContext> contexts, ExamKeys keys) : ITransientDependency
{
    public async Task<MyResultDto> GetAsync(Guid attemptId, Guid userId, DateTime now)
    {
        var (attempt, exam) = await GetReleasedAsync(attemptId, userId);
        var key = await keys.GetAsync(exam);
        var until = exam.Kind == ExamKind.Rehearsal ? null : exam.AppealsUntil;
        return new MyResultDto(
            attempt.Id,
            exam.Id,
            exam.Title,
            exam.Kind,
            exam.Disclosure,
            exam.ReleasedTime!.Value,
            attempt.Score,
            key.Paper.TotalPoints,
            exam.PassMark,
            attempt.Score is { } score ? score >= exam.PassMark : null,
            attempt.Counts,
            attempt.Counts ? attempt.Id : await CountingIdAsync(attempt),
            until,
            now <= until && attempt.Counts,
            exam.Disclosure == ExamDisclosure.Score ? [] : await QuestionsOfAsync(attempt, exam, key),
            await ChangesOfAsync(attempt.Id)
        );
    }

    /// <exception cref="EntityNotFoundException">Not the own one, never handed in, or not released yet.</exception>
    public async Task<(Attempt Attempt, Exam Exam)> GetReleasedAsync(Guid attemptId, Guid userId)
    {
        var context = await contexts.GetDbContextAsync();
        var attempt =
            await context.Attempts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == attemptId && a.UserId == userId && a.IsMarked)
            ?? throw new EntityNotFoundException(typeof(Attempt), attemptId);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == attempt.ExamId);
        return exam.Status == ExamStatus.Released ? (attempt, exam) : throw new EntityNotFoundException(typeof(Attempt), attemptId);
    }

    private async Task<Guid> CountingIdAsync(Attempt other) =>
        await (await contexts.GetDbContextAsync())
            .Attempts.Where(a => a.ExamId == other.ExamId && a.UserId == other.UserId && a.Counts)
            .Select(a => a.Id)
            .SingleAsync();

    private async Task<IReadOnlyList<MyQuestionResultDto>> QuestionsOfAsync(Attempt attempt, Exam exam, ExamKey key)
    {
        var context = await contexts.GetDbContextAsync();
        var points = await context
            .Set<AttemptMark>()
            .Where(m => m.AttemptId == attempt.Id)
            .ToDictionaryAsync(m => m.Ordinal, m => m.Points);
        var given = await context
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attempt.Id)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
        var answers = AttemptStart.LastOf(given).ToDictionary(a => a.Ordinal, a => a.Answer);
        var numbers = await ShownNumbers.OfAsync(context, attempt.Id);
        var sections = key.Paper.Sections.ToDictionary(s => s.Id, s => s.Order);
        var withheld = await WithheldOfAsync(context, key.Paper);
        return
        [
            .. key
                .Paper.Items.OrderBy(i => numbers.Of(attempt.Id, i.Ordinal))
                .Select(i => new MyQuestionResultDto(
                    i.Ordinal,
                    numbers.Of(attempt.Id, i.Ordinal),
                    sections[i.SectionId],
                    i.Kind,
                    i.Content.Stem,
                    i.Content.Options,
                    answers.GetValueOrDefault(i.Ordinal, string.Empty),
                    withheld.Contains(i.QuestionId) ? null : points.GetValueOrDefault(i.Ordinal),
                    i.Points,
                    exam.Disclosure == ExamDisclosure.Everything && !withheld.Contains(i.QuestionId) ? SolutionOf(i, key) : null,
                    withheld.Contains(i.QuestionId)
                )),
        ];
    }

    private static async Task<HashSet<Guid>> WithheldOfAsync(TrainingExamsDbContext context, PaperContent paper)
    {
        var ids = paper.Items.Select(i => i.QuestionId).ToList();
        return await WithheldQuestions.Of(context).Where(id => ids.Contains(id)).ToHashSetAsync();
    }

    private static SolutionDto SolutionOf(PaperContentItem item, ExamKey key) =>
        new(item.Content.Key.ToDto(), item.Content.LegalBasis, item.Content.Explanation, key.FullPoints.Contains(item.Ordinal));

    private async Task<IReadOnlyList<ScoreChangeDto>> ChangesOfAsync(Guid attemptId)
    {
        var context = await contexts.GetDbContextAsync();
        var changes = await context
            .Set<ScoreChange>()
            .AsNoTracking()
            .Where(c => c.AttemptId == attemptId)
            .OrderByDescending(c => c.Time)
            .ThenByDescending(c => c.Id)
            .ToListAsync();
        var numbers = await ShownNumbers.OfAsync(context, attemptId);
        return changes.ConvertAll(c => new ScoreChangeDto(
            c.Time,
            c.Ordinal,
            numbers.Of(attemptId, c.Ordinal),
            c.OldPoints,
            c.NewPoints,
            c.OldScore,
            c.NewScore,
            c.Reason
        ));
    }
}
