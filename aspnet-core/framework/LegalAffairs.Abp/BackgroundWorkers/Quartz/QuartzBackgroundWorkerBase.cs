using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;
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

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await LazyServiceProvider.GetRequiredService<BackgroundAudit>().RunAsync(GetType().Name, () => WorkAsync(cancellationToken));

    protected abstract Task DoWorkAsync(CancellationToken cancellationToken);

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await using var unitOfWork = LazyServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        await DoWorkAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
