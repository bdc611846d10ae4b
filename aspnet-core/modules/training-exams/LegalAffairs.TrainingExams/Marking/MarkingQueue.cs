using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Which answer a marker is handed next.</summary>
internal sealed class MarkingQueue(IDbContextProvider<TrainingExamsDbContext> contexts, MarkerUnits units, IGuidGenerator guids)
    : ITransientDependency
{
    /// <returns>The answer, now in this marker's hands, or null where nothing is left for this marker.</returns>
    public async Task<OpenAnswer?> ClaimAsync(Guid examId, int ordinal, Guid markerId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var answers = context.OpenAnswers.Where(a => a.ExamId == examId && a.Ordinal == ordinal);
        var answer =
            await FindHeldAsync(answers, markerId, now)
            ?? await Available(answers, markerId, await units.GetOwnAsync(markerId), now)
                .OrderByDescending(a => a.Status)
                .ThenBy(a => a.Turn)
                .FirstOrDefaultAsync();
        answer?.Claim(guids.Create(), markerId, now);
        return answer;
    }

    /// <summary>Answers that wait for one more marker, who may be this one.</summary>
    public static IQueryable<OpenAnswer> Available(
        IQueryable<OpenAnswer> answers,
        Guid markerId,
        IReadOnlyList<Guid> ownUnits,
        DateTime now
    ) =>
        answers
            .Where(a => a.Status != OpenAnswerStatus.Settled)
            .Where(a => a.OrganizationUnitId == null || !ownUnits.Contains(a.OrganizationUnitId.Value))
            .Where(a => !a.Readings.Any(r => r.MarkerId == markerId))
            .Where(a =>
                a.Readings.Count(r => r.Points != null || r.ClaimedUntil > now)
                < (a.Status == OpenAnswerStatus.Disputed ? a.MarkersNeeded + 1 : a.MarkersNeeded)
            );

    private static async Task<OpenAnswer?> FindHeldAsync(IQueryable<OpenAnswer> answers, Guid markerId, DateTime now)
    {
        var held = await answers
            .Where(a => a.Status != OpenAnswerStatus.Settled && a.Readings.Any(r => r.MarkerId == markerId && r.Points == null))
            .OrderBy(a => a.Turn)
            .ToListAsync();
        return held.Find(a => a.Wants(markerId, now));
    }
}
