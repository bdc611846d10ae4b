using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Evaluations;

/// <summary>Means, where enough have answered. One query however many lessons.</summary>
internal sealed class LessonEvaluations(IDbContextProvider<TrainerPoolDbContext> contexts) : ITransientDependency
{
    private const int Decimals = 2;

    public async Task<IReadOnlyDictionary<Guid, EvaluationSummaryDto>> GetOfLessonsAsync(IReadOnlyCollection<Guid> invitationIds)
    {
        var context = await contexts.GetDbContextAsync();
        var answers = await context.Set<LessonEvaluation>().AsNoTracking().Where(e => invitationIds.Contains(e.InvitationId)).ToListAsync();
        return answers.GroupBy(e => e.InvitationId).ToDictionary(g => g.Key, g => SummaryOf([.. g], withComments: true));
    }

    /// <summary>Over all lessons, without comments.</summary>
    public async Task<IReadOnlyDictionary<Guid, EvaluationSummaryDto>> GetOfTrainersAsync(IReadOnlyCollection<Guid> trainerIds)
    {
        var context = await contexts.GetDbContextAsync();
        var sums = await context
            .Set<LessonEvaluation>()
            .Join(context.Invitations, e => e.InvitationId, i => i.Id, (e, i) => new { i.TrainerId, Answer = e })
            .Where(x => trainerIds.Contains(x.TrainerId))
            .GroupBy(x => x.TrainerId)
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Content = g.Sum(x => x.Answer.Content),
                Delivery = g.Sum(x => x.Answer.Delivery),
                Usefulness = g.Sum(x => x.Answer.Usefulness),
            })
            .ToListAsync();
        return sums.ToDictionary(s => s.Key, s => SummaryOf(s.Count, s.Content, s.Delivery, s.Usefulness, []));
    }

    public static EvaluationSummaryDto SummaryOf(IReadOnlyList<LessonEvaluation> answers, bool withComments) =>
        SummaryOf(
            answers.Count,
            answers.Sum(a => a.Content),
            answers.Sum(a => a.Delivery),
            answers.Sum(a => a.Usefulness),
            withComments ? [.. answers.Select(a => a.Comment).Where(c => c.Length > 0).Order(StringComparer.Ordinal)] : []
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
