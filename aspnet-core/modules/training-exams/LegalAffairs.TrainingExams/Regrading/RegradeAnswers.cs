using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

internal static class RegradeAnswers
{
    /// <summary>The answers that count to one question, by attempt; empty ones are not there.</summary>
    public static async Task<Dictionary<Guid, string>> ReadAsync(
        TrainingExamsDbContext context,
        IReadOnlyList<Guid> attemptIds,
        int ordinal,
        CancellationToken cancellationToken = default
    )
    {
        var given = await context
            .Set<AttemptAnswer>()
            .Where(a => attemptIds.Contains(a.AttemptId) && a.Ordinal == ordinal)
            .Select(a => new
            {
                a.AttemptId,
                a.Sequence,
                a.Answer,
            })
            .ToListAsync(cancellationToken);
        return given.GroupBy(a => a.AttemptId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Sequence)!.Answer);
    }
}
