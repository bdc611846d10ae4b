namespace LegalAffairs.Nodes.Tests.Running;

/// <summary>The product as a city runs it: MariaDB over TLS, two nodes with the demo city, a balancer in front. Made once for its tests.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xUnit calls DisposeAsync.")]
public sealed class Cluster : IAsyncLifetime
{
    public const string Database = "legal_affairs";
    private readonly WorkDirectory _work = new();
    private readonly Authority _authority;

    public Cluster()
    {
        _authority = new Authority(_work["authority.pem"]);
        Server = MariaDb.In(_work, _authority);
        Balancer = new Nginx(_authority);
        First = NewNode("first");
        Second = NewNode("second");
    }

    internal MariaDb Server { get; }

    internal Node First { get; }

    internal Node Second { get; }

    internal Nginx Balancer { get; }

    public async Task InitializeAsync()
    {
        await Server.StartAsync();
        // At the same moment: one makes the database, the other waits for its turn.
        First.Start();
        Second.Start();
        await Task.WhenAll(First.ReadyAsync(), Second.ReadyAsync());
        await Balancer.StartAsync(_work.Create("nginx"), [First, Second]);
    }

    public async Task DisposeAsync()
    {
        await Balancer.DisposeAsync();
        await First.DisposeAsync();
        await Second.DisposeAsync();
        await Server.DisposeAsync();
        _authority.Dispose();
        _work.Dispose();
    }

    /// <summary>It trusts the site's authority and nobody else.</summary>
    internal Browser OpenBrowser() => new(_authority);

    // Each has its own directory; files and the master key are shared, as on a network drive.
    private Node NewNode(string name) =>
        new(
            _work[name],
            Server.ConnectionString(Database),
            ("App__SeedMode", "demo"),
            ("App__WebRoot", PagesOf(name)),
            ("App__SelfUrl", Balancer.Root.ToString()),
            ("Security__MasterKeyFile", _work["master.key"]),
            ("BlobStoring__Directory", _work["files"])
        );

    // Of another version than the other node's, as during an upgrade.
    private string PagesOf(string name)
    {
        var directory = _work.Create($"{name}-pages");
        File.WriteAllText(Path.Combine(directory, "index.html"), $"<script src=\"main-{name}.js\"></script>");
        File.WriteAllText(Path.Combine(directory, $"main-{name}.js"), name);
        return directory;
    }
}
