using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>The time line of an attempt: what happened to it, and its answers with every change.</summary>
internal sealed class AttemptHistory(IDbContextProvider<TrainingExamsDbContext> contexts, IPaperContents papers) : ITransientDependency
{
    public async Task<IReadOnlyList<AttemptEventDto>> GetAsync(Guid attemptId)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context
            .Set<AttemptEvent>()
            .Where(e => e.AttemptId == attemptId)
            .OrderBy(e => e.Time)
            .ThenBy(e => e.Id)
            .Select(e => new AttemptEventDto(e.Time, e.Kind, e.Detail, e.Address, null, null, null))
            .ToListAsync();
        var answers = await context
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attemptId)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
        var paperId = await context.Attempts.Where(a => a.Id == attemptId).Select(a => a.PaperId).SingleAsync();
        var told = Told(answers, await ShownNumbers.OfAsync(context, attemptId), await papers.GetAsync(paperId));
        return [.. events.Concat(told).OrderBy(e => e.Time).ThenBy(e => PlaceOf(e.Kind))];
    }

    // What has the same moment is told in the order in which it can only have happened.
    private static int PlaceOf(AttemptEventKind kind) =>
        kind switch
        {
            AttemptEventKind.Started => 0,
            AttemptEventKind.Answered or AttemptEventKind.AnswerChanged => 2,
            AttemptEventKind.Submitted or AttemptEventKind.TimedOut => 3,
            _ => 1,
        };

    private static IEnumerable<AttemptEventDto> Told(IEnumerable<AttemptAnswer> answers, ShownNumbers numbers, PaperContent paper)
    {
        var answered = new HashSet<int>();
        foreach (var answer in answers)
        {
            var kind = answered.Add(answer.Ordinal) ? AttemptEventKind.Answered : AttemptEventKind.AnswerChanged;
            yield return new AttemptEventDto(
                answer.SavedTime,
                kind,
                answer.Answer,
                Address: null,
                answer.Ordinal,
                numbers.Of(answer.AttemptId, answer.Ordinal),
                paper.Items[answer.Ordinal - 1].Kind
            );
        }
    }
}
