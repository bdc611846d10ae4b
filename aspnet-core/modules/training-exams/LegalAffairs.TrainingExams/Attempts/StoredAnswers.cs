using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What is stored already under the numbers that some acts bring: a device that got no answer sends them again.</summary>
internal sealed class StoredAnswers
{
    private readonly Dictionary<(Guid AttemptId, int Sequence), AttemptAnswer> _answers;

    private StoredAnswers(IEnumerable<AttemptAnswer> answers) => _answers = answers.ToDictionary(a => (a.AttemptId, a.Sequence));

    public static async Task<StoredAnswers> OfAsync(TrainingExamsDbContext context, IReadOnlyList<SessionAct> acts)
    {
        var ids = acts.Where(a => a.Answers.Count > 0).Select(a => a.AttemptId).Distinct().ToList();
        if (ids.Count == 0)
        {
            return new StoredAnswers([]);
        }

        var answers = context.Set<AttemptAnswer>().AsNoTracking().Where(a => ids.Contains(a.AttemptId));
        // The index gives the last one of each at once; a group's maximum would go through all that the attempt holds.
        var last = await context
            .Attempts.Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                Sequence = context
                    .Set<AttemptAnswer>()
                    .Where(x => x.AttemptId == a.Id)
                    .OrderByDescending(x => x.Sequence)
                    .Select(x => x.Sequence)
                    .FirstOrDefault(),
            })
            .ToDictionaryAsync(a => a.Id, a => a.Sequence);
        var repeated = acts.SelectMany(a => a.Answers)
            .Where(a => last.TryGetValue(a.AttemptId, out var sequence) && a.Sequence <= sequence)
            .ToList();
        if (repeated.Count == 0)
        {
            return new StoredAnswers([]);
        }

        var (attempts, sequences) = (repeated.ConvertAll(a => a.AttemptId), repeated.ConvertAll(a => a.Sequence));
        return new StoredAnswers(await answers.Where(a => attempts.Contains(a.AttemptId) && sequences.Contains(a.Sequence)).ToListAsync());
    }

    /// <summary>Those that are new, which from now on are not.</summary>
    /// <exception cref="BusinessException">A number was given to two different answers.</exception>
    public IReadOnlyList<AttemptAnswer> Fresh(IReadOnlyList<AttemptAnswer> answers)
    {
        foreach (var answer in answers)
        {
            if (_answers.TryGetValue((answer.AttemptId, answer.Sequence), out var there) && !there.Says(answer))
            {
                throw new BusinessException(TrainingExamsErrorCodes.SequenceTaken).WithData("sequence", answer.Sequence);
            }
        }

        return [.. answers.Where(a => _answers.TryAdd((a.AttemptId, a.Sequence), a))];
    }
}
