using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace LegalAffairs.Abp.BackgroundWorkers.Quartz;

/// <summary>
/// Puts every worker on the scheduler. Where nodes share a timetable, what is on it already stays untouched, so that a node that starts
/// neither delays nor repeats a job. Jobs that this version does not know are left to the nodes that do.
/// </summary>
internal sealed class QuartzSchedule(ISchedulerFactory schedulers, IServiceScopeFactory scopes) : ISingletonDependency
{
    public async Task ScheduleAllAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var scheduler = await schedulers.GetScheduler();
        foreach (var worker in scope.ServiceProvider.GetServices<QuartzBackgroundWorkerBase>())
        {
            var job = JobOf(worker);
            var trigger = TriggerOf(worker);
            if (!await IsScheduledAsync(scheduler, job, trigger))
            {
                await scheduler.ScheduleJob(job, new[] { trigger }, ScheduleJobOptions.Replacing);
            }
        }
    }

    // What a node was doing when it died, another one does again: all of it was one transaction, or notes what is done.
    private static IJobDetail JobOf(QuartzBackgroundWorkerBase worker) =>
        JobBuilder.Create().OfType(worker.GetType()).WithIdentity(worker.GetType().Name).RequestRecovery().Build();

    private static ICronTrigger TriggerOf(QuartzBackgroundWorkerBase worker) =>
        (ICronTrigger)
            TriggerBuilder
                .Create()
                .WithIdentity(worker.GetType().Name)
                .WithCronSchedule(
                    worker.Cron,
                    cron => cron.InTimeZone(LocalTime.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
                )
                .Build();

    private static async Task<bool> IsScheduledAsync(IScheduler scheduler, IJobDetail job, ICronTrigger trigger) =>
        await scheduler.GetTrigger(trigger.Key) is ICronTrigger there
        && there.CronExpressionString == trigger.CronExpressionString
        && there.TimeZone.Id == trigger.TimeZone.Id
        && (await scheduler.GetJobDetail(job.Key))?.JobType.Equals(job.JobType) == true
        // So it is after an older version, which did not know the job, tried to run it.
        && await scheduler.GetTriggerState(trigger.Key) != TriggerState.Error;
}
