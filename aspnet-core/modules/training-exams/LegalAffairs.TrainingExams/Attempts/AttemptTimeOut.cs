using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>到时收卷: whose time is over has handed in at the deadline, and answers that came in time stand.</summary>
internal sealed class AttemptTimeOut(IGuidGenerator guids) : ITransientDependency
{
    public static IQueryable<Attempt> Due(TrainingExamsDbContext context, DateTime over) =>
        context.Attempts.Where(a => a.Status == AttemptStatus.InProgress && a.DeadlineTime < over);

    /// <param name="ids">Asked again, for who was handed in or given more time meanwhile.</param>
    public async Task CloseAsync(
        TrainingExamsDbContext context,
        IReadOnlyCollection<Guid> ids,
        DateTime over,
        CancellationToken cancellationToken
    )
    {
        await Due(context, over)
            .Where(a => ids.Contains(a.Id))
            .ExecuteUpdateAsync(
                s => s.SetProperty(a => a.Status, AttemptStatus.TimedOut).SetProperty(a => a.SubmittedTime, a => a.DeadlineTime),
                cancellationToken
            );
        var closed = await context
            .Attempts.Where(a => ids.Contains(a.Id) && a.Status == AttemptStatus.TimedOut)
            .Select(a => new { a.Id, a.DeadlineTime })
            .ToListAsync(cancellationToken);
        var events = closed.Select(a => new AttemptEvent(
            guids.Create(),
            a.Id,
            AttemptEventKind.TimedOut,
            a.DeadlineTime!.Value,
            detail: string.Empty,
            address: null
        ));
        await new BulkInsert<AttemptEvent>(context).InsertAsync(events, cancellationToken);
    }
}
