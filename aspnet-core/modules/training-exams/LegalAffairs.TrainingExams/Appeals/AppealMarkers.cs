using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>回避: who gave the points that an appeal is about does not decide it, neither way.</summary>
internal static class AppealMarkers
{
    public static async Task<bool> HasMarkedAsync(TrainingExamsDbContext context, Appeal appeal, Guid userId) =>
        await context.OpenAnswers.AnyAsync(a =>
            a.AttemptId == appeal.AttemptId
            && (appeal.Ordinal == null || a.Ordinal == appeal.Ordinal)
            && a.Readings.Any(r => r.MarkerId == userId && r.Points != null)
        )
        || await context
            .Set<ScoreChange>()
            .AnyAsync(c =>
                c.AttemptId == appeal.AttemptId
                && (appeal.Ordinal == null || c.Ordinal == appeal.Ordinal)
                && c.ChangerId == userId
                && c.AppealId != null
                && c.AppealId != appeal.Id
            );
}
