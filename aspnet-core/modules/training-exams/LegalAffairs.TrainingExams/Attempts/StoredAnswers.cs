using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>What is stored already under the numbers that some acts bring: a device that got no answer sends them again.</summary>
internal sealed class StoredAnswers
{
    private readonly Dictionary<(Guid AttemptId, int Sequence), AttemptAnswer> _answers;

    private StoredAnswers(IEnumerable<AttemptAnswer> answers) => _answers = answers.ToDictionary(a => (a.AttemptId, a.Sequence));

    /// <param name="last">The number of the last answer of each attempt.</param>
    public static async Task<StoredAnswers> OfAsync(
        TrainingExamsDbContext context,
        IReadOnlyList<SessionAct> acts,
        IReadOnlyDictionary<Guid, int> last
    )
    {
        var repeated = acts.SelectMany(a => a.Answers)
            .Where(a => last.TryGetValue(a.AttemptId, out var sequence) && a.Sequence <= sequence)
            .ToList();
        if (repeated.Count == 0)
        {
            return new StoredAnswers([]);
        }

        var (attempts, sequences) = (repeated.ConvertAll(a => a.AttemptId), repeated.ConvertAll(a => a.Sequence));
        var answers = context.Set<AttemptAnswer>().AsNoTracking();
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
