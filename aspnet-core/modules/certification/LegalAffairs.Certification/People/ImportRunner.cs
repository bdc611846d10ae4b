using System.Collections.Concurrent;
using System.Globalization;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LegalAffairs.Certification.People;

/// <summary>Carries imports through on the node that has their file. One that dies with its node has saved nothing that it did not finish, and is shown as failed.</summary>
internal sealed class ImportRunner(
    IServiceScopeFactory scopes,
    ICurrentPrincipalAccessor principals,
    ICurrentDataScope dataScope,
    BackgroundAudit audit
) : IHostedService, ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, Task> _running = new();

    public void Start(ImportJob job)
    {
        foreach (var (id, _) in _running.Where(r => r.Value.IsCompleted))
        {
            _running.TryRemove(id, out var _);
        }

        // Nothing of the request goes along but what the job names.
        using var apart = ExecutionContext.SuppressFlow();
        _running[job.RunId] = Task.Run(() => RunAsync(job));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_running.Values).WaitAsync(cancellationToken);

    private async Task RunAsync(ImportJob job)
    {
        await using var content = job.Content;
        using var principal = principals.Change(job.Principal);
        using var scope = dataScope.Change(job.Scope);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (job.Culture, job.Culture);
        await using var services = scopes.CreateAsyncScope();
        var work = services.ServiceProvider.GetRequiredService<ImportWork>();
        await audit.RunAsync(nameof(ImportRunner), () => work.RunAsync(job));
    }
}
