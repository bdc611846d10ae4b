using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore;

namespace LegalAffairs.Cli.Commands;

/// <summary>Only looks: a database that is not there yet is not made.</summary>
internal sealed class CheckCommand : ICommand
{
    public string Name => "check";

    public async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        await using var product = invocation.BuildProduct();
        var output = invocation.Output;
        await using var connection = product.Engine.CreateConnection();
        await output.WriteLineAsync($"engine    {product.EngineName}");
        await output.WriteLineAsync($"place     {connection.DataSource}{(product.IsMySql ? $"/{connection.Database}" : "")}");
        if (!await product.Engine.ExistsAsync(cancellationToken))
        {
            await output.WriteLineAsync("database  none yet; the first start makes it");
            return CommandLine.Done;
        }

        await product.Engine.PrepareAsync(cancellationToken);
        await product.Engine.OpenAsync(connection, cancellationToken);
        await output.WriteLineAsync($"version   {VersionOf(connection)}");
        var faults = 0;
        foreach (var state in await SchemaState.ReadAsync(product, connection, cancellationToken))
        {
            await output.WriteLineAsync($"schema    {state}");
            faults += state.Unknown.Count;
        }

        await output.WriteLineAsync(faults == 0 ? "The product can start on it." : "The product refuses to start on it.");
        return faults == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    // MariaDB puts a number of old MySQL in front, for clients that are as old.
    private static string VersionOf(DbConnection connection) => connection.ServerVersion.Replace("5.5.5-", "", StringComparison.Ordinal);
}
