using System.Linq.Expressions;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>What analyses have stored, with the wording that was asked.</summary>
internal sealed class QuestionStatistics(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task<IReadOnlyList<QuestionStatisticDto>> GetOfExamAsync(Guid examId) =>
        [.. (await ReadAsync(s => s.ExamId == examId)).OrderBy(s => s.Ordinal)];

    /// <summary>The latest exams first.</summary>
    public async Task<IReadOnlyList<QuestionStatisticDto>> GetOfQuestionAsync(Guid questionId) =>
        await ReadAsync(s => s.QuestionId == questionId);

    private async Task<IReadOnlyList<QuestionStatisticDto>> ReadAsync(Expression<Func<QuestionStatistic, bool>> predicate)
    {
        var context = await contexts.GetDbContextAsync();
        var found = await context
            .Set<QuestionStatistic>()
            .Where(predicate)
            .Join(context.Exams, s => s.ExamId, e => e.Id, (s, e) => new { Statistic = s, Exam = e })
            .Join(
                context.Set<QuestionVersion>(),
                r => r.Statistic.QuestionVersionId,
                v => v.Id,
                (r, v) =>
                    new
                    {
                        r.Statistic,
                        r.Exam,
                        v,
                    }
            )
            .Join(context.Questions.IgnoreQueryFilters(), r => r.Statistic.QuestionId, q => q.Id, (r, q) => new { r, q.Kind })
            .OrderByDescending(r => r.r.Exam.StartTime)
            .Select(r => new
            {
                r.r.Statistic,
                r.r.Exam.Title,
                r.r.Exam.StartTime,
                r.r.v.Number,
                r.r.v.Content,
                r.Kind,
            })
            .AsNoTracking()
            .ToListAsync();
        return found.ConvertAll(r => DtoOf(r.Statistic, (r.Title, r.StartTime), (r.Kind, r.Number, r.Content)));
    }

    private static QuestionStatisticDto DtoOf(
        QuestionStatistic statistic,
        (string Title, DateTime StartTime) exam,
        (QuestionKind Kind, int Number, QuestionContent Content) question
    ) =>
        new(
            statistic.ExamId,
            exam.Title,
            exam.StartTime,
            statistic.Ordinal,
            statistic.QuestionId,
            statistic.QuestionVersionId,
            question.Number,
            question.Kind,
            question.Content.Stem,
            statistic.MaxPoints,
            statistic.Attempts,
            statistic.Unanswered,
            statistic.MeanPoints,
            statistic.Facility,
            statistic.Discrimination,
            QuestionFigures.WeaknessOf(statistic.Attempts, statistic.Facility, statistic.Discrimination),
            [.. statistic.Answers.Select(a => DtoOf(a, question.Kind, question.Content))]
        );

    private static AnswerCountDto DtoOf(AnswerCount count, QuestionKind kind, QuestionContent content)
    {
        var isOption = QuestionRules.IsChoice(kind) && count.Position is not null;
        var text = isOption ? $"{QuestionContent.LetterOf(count.Position!.Value)}. {content.Options[count.Position.Value]}" : count.Text;
        return new AnswerCountDto(count.Position, text, count.IsRight, count.Count, count.Upper, count.Lower);
    }
}
