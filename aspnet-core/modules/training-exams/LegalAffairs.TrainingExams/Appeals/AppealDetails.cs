using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>What those who answer an appeal look at.</summary>
internal sealed class AppealDetails(IDbContextProvider<TrainingExamsDbContext> contexts, AppealDtos dtos, ExamKeys keys, Recusal recusal)
    : ITransientDependency
{
    public async Task<AppealDetailDto> GetAsync(Appeal appeal, Guid readerId)
    {
        await recusal.CheckKeysOfExamAsync(appeal.ExamId);
        var context = await contexts.GetDbContextAsync();
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == appeal.ExamId);
        var items = (await keys.GetAsync(exam)).Paper.Items.Where(i => appeal.Ordinal is null || i.Ordinal == appeal.Ordinal);
        var score = await context.Attempts.Where(a => a.Id == appeal.AttemptId).Select(a => a.Score).SingleAsync();
        return new AppealDetailDto(
            (await dtos.OfAsync([appeal]))[0],
            score,
            await QuestionsOfAsync(context, appeal.AttemptId, items),
            await AppealMarkers.HasMarkedAsync(context, appeal, readerId)
        );
    }

    private static async Task<IReadOnlyList<AppealedQuestionDto>> QuestionsOfAsync(
        TrainingExamsDbContext context,
        Guid attemptId,
        IEnumerable<PaperContentItem> items
    )
    {
        var points = await context.Set<AttemptMark>().Where(m => m.AttemptId == attemptId).ToDictionaryAsync(m => m.Ordinal, m => m.Points);
        var given = await context
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attemptId)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
        var answers = AttemptStart.LastOf(given).ToDictionary(a => a.Ordinal, a => a.Answer);
        var numbers = await ShownNumbers.OfAsync(context, attemptId);
        var read = await context.OpenAnswers.AsNoTracking().Where(a => a.AttemptId == attemptId).ToDictionaryAsync(a => a.Ordinal);
        return
        [
            .. items.Select(i => new AppealedQuestionDto(
                i.Ordinal,
                numbers.Of(attemptId, i.Ordinal),
                i.Kind,
                i.Content.ToDto(),
                answers.GetValueOrDefault(i.Ordinal, string.Empty),
                points.GetValueOrDefault(i.Ordinal),
                i.Points,
                [.. (read.GetValueOrDefault(i.Ordinal)?.Readings ?? []).Select(r => r.Comment).Where(c => c.Length > 0)]
            )),
        ];
    }
}
