using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Regrading;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>
/// Goes through an exam's attempts once, a batch at a time, and stores what its questions showed. Nothing is stored before the end: broken off, it
/// begins anew.
/// </summary>
internal sealed class QuestionAnalysis(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    ExamKeys keys,
    WeakQuestionNotice notice,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int BatchSize = 500;

    public async Task RunAsync(Guid examId, CancellationToken cancellationToken)
    {
        var (paper, request, attempts) = await BeginAsync(examId, cancellationToken);
        var groups = new AnalysisGroups(attempts);
        var tallies = paper.Items.ToDictionary(i => i.Ordinal, i => new QuestionTally(i, groups.Size));
        var done = 0;
        foreach (var batch in attempts.Chunk(BatchSize))
        {
            await AddAsync(batch, groups, tallies, cancellationToken);
            done += batch.Length;
            await NoteAsync(examId, done, cancellationToken);
        }

        await StoreAsync(examId, request, tallies.Values, cancellationToken);
    }

    // Ids by score are all that is held of the attempts.
    private async Task<(PaperContent Paper, int Request, IReadOnlyList<Guid> Attempts)> BeginAsync(
        Guid examId,
        CancellationToken cancellationToken
    )
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == examId, cancellationToken);
        var request = await context
            .Set<ExamAnalysis>()
            .Where(a => a.ExamId == examId)
            .Select(a => a.Requested)
            .SingleAsync(cancellationToken);
        var attempts = await context
            .Attempts.Where(a => a.ExamId == examId && a.Counts && a.Score != null)
            .Select(a => new { a.Id, a.Score })
            .ToListAsync(cancellationToken);
        await context
            .Set<ExamAnalysis>()
            .Where(a => a.ExamId == examId)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Attempts, attempts.Count).SetProperty(a => a.Analysed, 0), cancellationToken);
        var key = await keys.GetAsync(exam, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return (key.Paper, request, [.. attempts.OrderByDescending(a => a.Score).ThenBy(a => a.Id).Select(a => a.Id)]);
    }

    private async Task AddAsync(
        Guid[] attemptIds,
        AnalysisGroups groups,
        Dictionary<int, QuestionTally> tallies,
        CancellationToken cancellationToken
    )
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var given = await context
            .Set<AttemptAnswer>()
            .Where(a => attemptIds.Contains(a.AttemptId))
            .Select(a => new
            {
                a.AttemptId,
                a.Ordinal,
                a.Sequence,
                a.Answer,
            })
            .ToListAsync(cancellationToken);
        var last = new Dictionary<(Guid, int), (int Sequence, string Answer)>();
        foreach (var answer in given)
        {
            var place = (answer.AttemptId, answer.Ordinal);
            if (!last.TryGetValue(place, out var known) || known.Sequence < answer.Sequence)
            {
                last[place] = (answer.Sequence, answer.Answer);
            }
        }

        var marks = await context
            .Set<AttemptMark>()
            .Where(m => attemptIds.Contains(m.AttemptId))
            .Select(m => new
            {
                m.AttemptId,
                m.Ordinal,
                m.Points,
            })
            .ToListAsync(cancellationToken);
        foreach (var mark in marks)
        {
            var answer = last.GetValueOrDefault((mark.AttemptId, mark.Ordinal)).Answer ?? string.Empty;
            tallies[mark.Ordinal].Add(mark.Points ?? 0, answer, groups.IsUpper(mark.AttemptId), groups.IsLower(mark.AttemptId));
        }
    }

    private async Task NoteAsync(Guid examId, int done, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        await context
            .Set<ExamAnalysis>()
            .Where(a => a.ExamId == examId)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Analysed, done), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task StoreAsync(Guid examId, int request, IEnumerable<QuestionTally> tallies, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        await context.Set<QuestionStatistic>().Where(s => s.ExamId == examId).ExecuteDeleteAsync(cancellationToken);
        var rows = tallies.Select(t => new QuestionStatistic(guids.Create(), examId, t.Item, t.Figures())).ToList();
        await new BulkInsert<QuestionStatistic>(context).InsertAsync(rows, cancellationToken);
        // A change of scores meanwhile has asked for the next one.
        await context
            .Set<ExamAnalysis>()
            .Where(a => a.ExamId == examId)
            .ExecuteUpdateAsync(
                s => s.SetProperty(a => a.Completed, request).SetProperty(a => a.AnalysedTime, time.GetUtcNow().UtcDateTime),
                cancellationToken
            );
        await notice.SendAsync(examId, rows);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
