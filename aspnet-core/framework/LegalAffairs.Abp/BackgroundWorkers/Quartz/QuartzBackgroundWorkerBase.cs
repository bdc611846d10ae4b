using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.DistributedLocking;
using LegalAffairs.Abp.Uow;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace LegalAffairs.Abp.BackgroundWorkers.Quartz;

/// <summary>A job with its timetable. It runs in a unit of work of its own and sees every unit's records.</summary>
[DisallowConcurrentExecution]
public abstract class QuartzBackgroundWorkerBase : IJob, ITransientDependency, IHasLazyServiceProvider
{
    public IServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>Quartz cron expression, in Asia/Shanghai.</summary>
    public abstract string Cron { get; }

    /// <summary>The timetable starts it on one node. When that one only seems to be dead, the other must not begin before it has ended.</summary>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var locks = LazyServiceProvider.GetRequiredService<IAbpDistributedLock>();
        await using var turn = await locks.TryAcquireAsync($"worker:{GetType().FullName}", cancellationToken);
        if (turn is not null)
        {
            await LazyServiceProvider.GetRequiredService<BackgroundAudit>().RunAsync(GetType().Name, () => WorkAsync(cancellationToken));
        }
    }

    protected abstract Task DoWorkAsync(CancellationToken cancellationToken);

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = LazyServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        await DoWorkAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
