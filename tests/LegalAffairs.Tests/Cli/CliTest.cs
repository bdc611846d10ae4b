using LegalAffairs.Cli;
using LegalAffairs.Cli.Copying;

namespace LegalAffairs.Tests.Cli;

/// <summary>Base of tests with a pilot's directory and a name for a database on the server, whichever engine the run is about.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public abstract class CliTest : IAsyncLifetime
{
    private Pilot? _pilot;

    internal Pilot Pilot => _pilot!;

    internal ServerDatabase Server { get; } = new();

    public virtual async Task InitializeAsync() => _pilot = await Pilot.CopyAsync();

    public virtual async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        Pilot.Dispose();
    }

    internal Task<CliRun> CopyAsync() => CliRun.OfAsync("copy", "--from", Pilot.From, "--to", Server.To);

    internal Task<CliRun> CheckAsync() => CliRun.OfAsync(["check", "--data", Pilot.DataDirectory, .. Server.Options]);

    /// <summary>Every table with its number of rows and the hash of their content.</summary>
    internal static async Task<IReadOnlyList<string>> DigestAsync(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        await using var product = Product.Build(settings);
        await product.Engine.PrepareAsync(CancellationToken.None);
        await using var end = new DatabaseEnd(product, product.Engine.CreateConnection());
        await end.Connection.OpenAsync();
        var digests = new List<string>();
        foreach (var table in TableShape.ReadAll(product, end.Connection))
        {
            digests.Add($"{table.Name}: {await end.DigestAsync(table, CancellationToken.None)}");
        }

        return digests;
    }
}
