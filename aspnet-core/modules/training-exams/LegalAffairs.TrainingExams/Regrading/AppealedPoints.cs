using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>What appeals that were upheld gave for one question: a re-grade goes beyond it, never below.</summary>
internal static class AppealedPoints
{
    /// <summary>By attempt, of several the last; what was given after the re-grade is none of its business.</summary>
    public static async Task<Dictionary<Guid, decimal>> ReadAsync(
        TrainingExamsDbContext context,
        Regrade regrade,
        CancellationToken cancellationToken = default
    )
    {
        var until = regrade.AppliedTime ?? DateTime.MaxValue;
        var given = await context
            .Set<ScoreChange>()
            .Where(c => c.Ordinal == regrade.Ordinal && c.AppealId != null && c.Time <= until)
            .Where(c => context.Attempts.Any(a => a.Id == c.AttemptId && a.ExamId == regrade.ExamId))
            .Select(c => new
            {
                c.AttemptId,
                c.Time,
                c.NewPoints,
            })
            .ToListAsync(cancellationToken);
        return given.GroupBy(c => c.AttemptId).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Time)!.NewPoints);
    }
}
