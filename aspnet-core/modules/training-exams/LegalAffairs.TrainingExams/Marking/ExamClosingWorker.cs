using LegalAffairs.Abp.BackgroundWorkers.Quartz;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Marks what has been handed in, a batch at a time, and closes exams of which nothing is open any more.</summary>
internal sealed class ExamClosingWorker(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IPaperContents papers,
    ExamAnalyses analyses,
    IGuidGenerator guids,
    TimeProvider time
) : QuartzBackgroundWorkerBase
{
    private const int BatchSize = 200;
    private static readonly AttemptStatus[] HandedIn = [AttemptStatus.Submitted, AttemptStatus.TimedOut];

    /// <summary>Written on, or not yet marked by machine.</summary>
    public static IQueryable<Attempt> OpenAttempts(TrainingExamsDbContext context) =>
        context.Attempts.Where(a => a.Status == AttemptStatus.InProgress || (!a.IsMarked && HandedIn.Contains(a.Status)));

    public override string Cron => "5/15 * * * * ?";

    protected override async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        while (await MarkSomeAsync(cancellationToken) == BatchSize)
        {
            // Each batch is committed: a break costs one at most, and is gone on from there.
        }

        await CloseExamsAsync(cancellationToken);
    }

    private async Task<int> MarkSomeAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var attempts = await context
            .Attempts.Where(a => !a.IsMarked && HandedIn.Contains(a.Status))
            .OrderBy(a => a.Id)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
        var ids = attempts.ConvertAll(a => a.Id);
        var answers = (
            await context.Set<AttemptAnswer>().AsNoTracking().Where(a => ids.Contains(a.AttemptId)).ToListAsync(cancellationToken)
        ).ToLookup(a => a.AttemptId);
        var (marks, open) = (new List<AttemptMark>(), new List<OpenAnswer>());
        foreach (var ofExam in attempts.GroupBy(a => a.ExamId))
        {
            var exam = await context.Exams.AsNoTracking().SingleAsync(e => e.Id == ofExam.Key, cancellationToken);
            var paper = await papers.GetAsync(exam.PaperId, cancellationToken);
            foreach (var attempt in ofExam)
            {
                var own = Mark(attempt, paper, answers[attempt.Id]);
                marks.AddRange(own);
                open.AddRange(own.Where(m => m.Points is null).Select(m => OpenAnswerOf(m, attempt, exam, paper)));
                attempt.SetScore(own.Exists(m => m.Points is null) ? null : own.Sum(m => m.Points!.Value));
            }

            await AttemptScores.ElectAsync(context, [.. ofExam], exam.MaxAttempts);
        }

        await new BulkInsert<AttemptMark>(context).InsertAsync(marks, cancellationToken);
        await new BulkInsert<OpenAnswer>(context).InsertAsync(open, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return attempts.Count;
    }

    private OpenAnswer OpenAnswerOf(AttemptMark mark, Attempt attempt, Exam exam, PaperContent paper) =>
        new(guids.Create(), attempt, paper.Items[mark.Ordinal - 1], exam);

    private static List<AttemptMark> Mark(Attempt attempt, PaperContent paper, IEnumerable<AttemptAnswer> answers)
    {
        var last = AttemptStart.LastOf(answers.OrderBy(a => a.Sequence)).ToDictionary(a => a.Ordinal, a => a.Answer);
        return
        [
            .. paper.Items.Select(i => new AttemptMark(
                attempt.Id,
                i.Ordinal,
                AnswerMarking.Mark(i, paper.MultipleChoiceRule, last.GetValueOrDefault(i.Ordinal, string.Empty))
            )),
        ];
    }

    private async Task CloseExamsAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var id in await FindOverAsync(now, cancellationToken))
        {
            await CloseAsync(id, now, cancellationToken);
        }
    }

    private async Task<List<Guid>> FindOverAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        return await Over(await contexts.GetDbContextAsync(cancellationToken), now).Select(e => e.Id).ToListAsync(cancellationToken);
    }

    // Asked again behind the door: somebody may have started in the last second, or the room may have been given more time.
    private async Task CloseAsync(Guid examId, DateTime now, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin();
        var context = await contexts.GetDbContextAsync(cancellationToken);
        await ExamDoor.HoldAsync(context, [examId]);
        var exam = await Over(context, now).SingleOrDefaultAsync(e => e.Id == examId, cancellationToken);
        if (exam?.LastMoment < now)
        {
            exam.Close(now);
            await analyses.RequestAsync(exam);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private static IQueryable<Exam> Over(TrainingExamsDbContext context, DateTime now)
    {
        var open = OpenAttempts(context);
        return context.Exams.Where(e => e.Status == ExamStatus.Scheduled && e.EndTime < now && !open.Any(a => a.ExamId == e.Id));
    }
}
