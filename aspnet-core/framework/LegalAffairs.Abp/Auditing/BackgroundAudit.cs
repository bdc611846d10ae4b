using System.Diagnostics;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.Abp.Auditing;

/// <summary>Audits what no request asked for: a job, an event handler. One that changes nothing and does not fail leaves no record.</summary>
public sealed class BackgroundAudit(IAuditingManager auditing, IAuditingStore store, IGuidGenerator guids, TimeProvider time)
    : ISingletonDependency
{
    public async Task RunAsync(string action, Func<Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        var log = new AuditLogInfo
        {
            Id = guids.Create(),
            ExecutionTime = time.GetUtcNow().UtcDateTime,
            Action = action,
        };
        using var scope = auditing.BeginScope(log);
        try
        {
            await act();
        }
        catch (Exception e)
        {
            log.Exception = (e as BusinessException)?.Code ?? e.GetType().Name;
            throw;
        }
        finally
        {
            log.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (log.EntityChanges.Count > 0 || log.Exception is not null)
            {
                await store.SaveAsync(log);
            }
        }
    }
}
