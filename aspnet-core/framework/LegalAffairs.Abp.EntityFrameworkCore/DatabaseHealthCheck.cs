using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>A node that cannot reach the database is to get no requests, and not to be restarted either.</summary>
internal sealed class DatabaseHealthCheck(IDatabaseEngine engine) : IHealthCheck
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var connection = engine.CreateConnection();
        await engine.OpenAsync(connection, cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1";
        await command.ExecuteScalarAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
