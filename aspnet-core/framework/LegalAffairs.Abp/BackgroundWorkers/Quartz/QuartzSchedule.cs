using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace LegalAffairs.Abp.BackgroundWorkers.Quartz;

/// <summary>Puts every worker on the scheduler.</summary>
internal sealed class QuartzSchedule(ISchedulerFactory schedulers, IServiceScopeFactory scopes) : ISingletonDependency
{
    public async Task ScheduleAllAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var scheduler = await schedulers.GetScheduler();
        foreach (var worker in scope.ServiceProvider.GetServices<QuartzBackgroundWorkerBase>())
        {
            var name = worker.GetType().Name;
            var job = JobBuilder.Create().OfType(worker.GetType()).WithIdentity(name).Build();
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(name)
                .WithCronSchedule(
                    worker.Cron,
                    cron => cron.InTimeZone(LocalTime.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
                )
                .Build();
            await scheduler.ScheduleJob(job, new[] { trigger }, new ScheduleJobOptions { Replace = true });
        }
    }
}
