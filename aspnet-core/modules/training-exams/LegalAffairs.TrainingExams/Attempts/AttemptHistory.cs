using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>The time line of an attempt: what happened to it, and its answers with every change.</summary>
internal sealed class AttemptHistory(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task<IReadOnlyList<AttemptEventDto>> GetAsync(Guid attemptId)
    {
        var context = await contexts.GetDbContextAsync();
        var events = await context
            .Set<AttemptEvent>()
            .Where(e => e.AttemptId == attemptId)
            .OrderBy(e => e.Time)
            .ThenBy(e => e.Id)
            .Select(e => new AttemptEventDto(e.Time, e.Kind, e.Detail, e.Address, null))
            .ToListAsync();
        var answers = await context
            .Set<AttemptAnswer>()
            .AsNoTracking()
            .Where(a => a.AttemptId == attemptId)
            .OrderBy(a => a.Sequence)
            .ToListAsync();
        return [.. events.Concat(Told(answers)).OrderBy(e => e.Time).ThenBy(e => PlaceOf(e.Kind))];
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

    private static IEnumerable<AttemptEventDto> Told(IEnumerable<AttemptAnswer> answers)
    {
        var answered = new HashSet<int>();
        foreach (var answer in answers)
        {
            var kind = answered.Add(answer.Ordinal) ? AttemptEventKind.Answered : AttemptEventKind.AnswerChanged;
            yield return new AttemptEventDto(answer.SavedTime, kind, answer.Answer, null, answer.Ordinal);
        }
    }
}
