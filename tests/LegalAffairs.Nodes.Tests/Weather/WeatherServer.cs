namespace LegalAffairs.Nodes.Tests.Weather;

/// <summary>A server that tests take away, for one node at a time. Made once, since that takes longer than the tests.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public sealed class WeatherServer : IAsyncLifetime
{
    private readonly WorkDirectory _work = new();
    private readonly Authority _authority;

    public WeatherServer()
    {
        _authority = new Authority(_work["authority.pem"]);
        Server = MariaDb.In(_work, _authority);
    }

    internal MariaDb Server { get; }

    internal string this[string file] => _work[file];

    public Task InitializeAsync() => Server.StartAsync();

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _authority.Dispose();
        _work.Dispose();
    }

    /// <summary>A node that has not been started, whose data directory is named like its database.</summary>
    internal Node NewNode(string database, string? connectionString = null, params (string Name, string Value)[] settings) =>
        new(_work[database], connectionString ?? Server.ConnectionString(database), settings);
}
