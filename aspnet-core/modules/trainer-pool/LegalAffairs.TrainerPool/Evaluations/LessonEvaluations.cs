using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>
/// Means, where enough have answered and nobody may answer any more: what changes from one answer to the next tells that answer, and so does
/// a mean over more lessons than are shown. One query however many lessons.
/// </summary>
internal sealed class LessonEvaluations(IDbContextProvider<TrainerPoolDbContext> contexts, TimeProvider time) : ITransientDependency
{
    private const int Decimals = 2;

    /// <param name="sessionEnds">Of the session, by lesson.</param>
    public async Task<IReadOnlyDictionary<Guid, EvaluationSummaryDto>> GetOfLessonsAsync(IReadOnlyDictionary<Guid, DateTime> sessionEnds)
    {
        var (context, now) = (await contexts.GetDbContextAsync(), time.GetUtcNow().UtcDateTime);
        var over = sessionEnds.Where(e => now > EvaluationLimits.EndOf(e.Value)).Select(e => e.Key).ToHashSet();
        var answers = (
            await context.Set<LessonEvaluation>().AsNoTracking().Where(e => over.Contains(e.InvitationId)).ToListAsync()
        ).ToLookup(e => e.InvitationId);
        return sessionEnds.ToDictionary(
            e => e.Key,
            e =>
                over.Contains(e.Key)
                    ? SummaryOf([.. answers[e.Key]])
                    : EvaluationSummaryDto.None with
                    {
                        ShownFrom = EvaluationLimits.EndOf(e.Value),
                    }
        );
    }

    /// <summary>Over all lessons that show a mean themselves, without comments.</summary>
    public async Task<IReadOnlyDictionary<Guid, EvaluationSummaryDto>> GetOfTrainersAsync(IReadOnlyCollection<Guid> trainerIds)
    {
        var context = await contexts.GetDbContextAsync();
        var latest = time.GetUtcNow().UtcDateTime.AddDays(-EvaluationLimits.OpenDays);
        var sums = await context
            .Set<LessonEvaluation>()
            .Join(context.Invitations, e => e.InvitationId, i => i.Id, (e, i) => new { Answer = e, Lesson = i })
            .Join(context.Sessions.Where(s => s.EndTime < latest), x => x.Lesson.SessionId, s => s.Id, (x, _) => x)
            .Where(x => trainerIds.Contains(x.Lesson.TrainerId))
            .GroupBy(x => new { x.Lesson.TrainerId, x.Lesson.Id })
            .Where(g => g.Count() >= EvaluationLimits.MinAnswers)
            .Select(g => new
            {
                g.Key.TrainerId,
                Count = g.Count(),
                Content = g.Sum(x => x.Answer.Content),
                Delivery = g.Sum(x => x.Answer.Delivery),
                Usefulness = g.Sum(x => x.Answer.Usefulness),
            })
            .ToListAsync();
        return sums.GroupBy(s => s.TrainerId)
            .ToDictionary(
                g => g.Key,
                g => SummaryOf(g.Sum(s => s.Count), g.Sum(s => s.Content), g.Sum(s => s.Delivery), g.Sum(s => s.Usefulness), [])
            );
    }

    private static EvaluationSummaryDto SummaryOf(IReadOnlyList<LessonEvaluation> answers) =>
        SummaryOf(
            answers.Count,
            answers.Sum(a => a.Content),
            answers.Sum(a => a.Delivery),
            answers.Sum(a => a.Usefulness),
            [.. answers.Select(a => a.Comment).Where(c => c.Length > 0).Order(StringComparer.Ordinal)]
        );

    private static EvaluationSummaryDto SummaryOf(int count, int content, int delivery, int usefulness, IReadOnlyList<string> comments) =>
        count < EvaluationLimits.MinAnswers
            ? EvaluationSummaryDto.None with
            {
                Answers = count,
            }
            : new EvaluationSummaryDto(count, Mean(content, count), Mean(delivery, count), Mean(usefulness, count), comments);

    private static decimal Mean(int sum, int count) => decimal.Round((decimal)sum / count, Decimals, MidpointRounding.AwayFromZero);
}
