using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Analyses exams whose scores have changed, once nothing is left to mark or to re-grade.</summary>
internal sealed class QuestionAnalysisWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    QuestionAnalysis analysis
) : QuartzBackgroundWorkerBase
{
    public override string Cron => "10/15 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        foreach (var examId in await FindDueAsync(cancellationToken))
        {
            await analysis.RunAsync(examId, cancellationToken);
        }
    }

    private async Task<List<Guid>> FindDueAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync(cancellationToken);
        return await context
            .Set<ExamAnalysis>()
            .Where(a => a.Completed < a.Requested)
            .Where(a => !context.OpenAnswers.Any(o => o.ExamId == a.ExamId && o.Status != OpenAnswerStatus.Settled))
            .Where(a => !context.Regrades.Any(r => r.ExamId == a.ExamId && r.Status == RegradeStatus.Approved))
            .Select(a => a.ExamId)
            .ToListAsync(cancellationToken);
    }
}
