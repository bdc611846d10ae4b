using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What an exam and its make-ups have in common.</summary>
internal static class MakeUpRules
{
    /// <summary>
    /// The candidates of the original know its paper, so that a make-up needs another one. Scores are compared and added up, so that both must have the
    /// same total.
    /// </summary>
    public static async Task CheckPaperAsync(TrainingExamsDbContext context, Guid originalId, Guid paperId)
    {
        var papers = context.Papers.IgnoreQueryFilters();
        var original = await context
            .Exams.Where(e => e.Id == originalId)
            .Join(papers, e => e.PaperId, p => p.Id, (_, p) => new { p.Id, p.TotalPoints })
            .SingleAsync();
        if (original.Id == paperId)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MakeUpOnSamePaper);
        }

        var own = await papers.Where(p => p.Id == paperId).Select(p => p.TotalPoints).SingleAsync();
        if (own != original.TotalPoints)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MakeUpTotalDiffers)
                .WithData("total", PointsChange.Of(own))
                .WithData("original", PointsChange.Of(original.TotalPoints));
        }
    }
}
