using System.Globalization;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>
/// A private server on a port of its own, with the settings that administrators get: nobody comes in without TLS, and the product's
/// account has rights on its databases only. It can be killed and started again.
/// </summary>
internal sealed class MariaDb : IAsyncDisposable
{
    public const string User = "legal_affairs";
    public const string Password = "Geheim-2026;=x";
    private static readonly string Script = Repository.PathTo("etc/mariadb.sh");
    private static readonly string Settings = Repository.PathTo("etc/deploy/mariadb/legal-affairs.cnf");
    private readonly string _directory;
    private readonly Authority _authority;
    private readonly (string Certificate, string Key) _certificate;
    private readonly string _port = Ports.Free().ToString(CultureInfo.InvariantCulture);
    private bool _hasAccount;

    private MariaDb(WorkDirectory work, Authority authority)
    {
        _directory = work.Create("mariadb");
        _authority = authority;
        _certificate = authority.Issue(_directory);
    }

    public bool IsRunning { get; private set; }

    /// <summary>Prepared, not yet started.</summary>
    public static MariaDb In(WorkDirectory work, Authority authority) => new(work, authority);

    public string ConnectionString(string database, string? password = null, string? authority = null, string options = "") =>
        $"Server=127.0.0.1;Port={_port};User ID={User};Password=\"{password ?? Password}\";"
        + $"Database={database};SslMode=VerifyCA;SslCa={authority ?? _authority.File};Connection Timeout=5;{options}";

    public async Task StartAsync()
    {
        string[] options =
        [
            $"--defaults-file={Settings}",
            $"--port={_port}",
            $"--ssl-cert={_certificate.Certificate}",
            $"--ssl-key={_certificate.Key}",
            $"--ssl-ca={_authority.File}",
            "--innodb-log-file-size=16M",
        ];
        await RunAsync(["start", _directory, .. options]);
        IsRunning = true;
        if (!_hasAccount)
        {
            await using var administrator = await OpenAsAdministratorAsync();
            await administrator.ExecuteAsync(
                $"CREATE USER {User}@'%' IDENTIFIED BY '{Password}' REQUIRE SSL",
                $@"GRANT ALL ON `legal\_affairs%`.* TO {User}@'%'"
            );
            _hasAccount = true;
        }
    }

    public async Task StopAsync()
    {
        await RunAsync(["stop", _directory]);
        IsRunning = false;
    }

    /// <summary>As a power cut does.</summary>
    public async Task KillAsync()
    {
        var file = Path.Combine(_directory, "pid");
        var pid = int.Parse((await File.ReadAllTextAsync(file)).Trim(), CultureInfo.InvariantCulture);
        using var process = System.Diagnostics.Process.GetProcessById(pid);
        process.Kill();
        await process.WaitForExitAsync();
        File.Delete(file);
        IsRunning = false;
    }

    public Task<Session> OpenAsync(string database) => Session.OpenAsync(ConnectionString(database));

    /// <summary>Sees what the others do.</summary>
    public Task<Session> OpenAsAdministratorAsync() => Session.OpenAsync($"Server=127.0.0.1;Port={_port};User ID=root");

    public async Task ExecuteAsync(string database, string sql)
    {
        await using var session = await OpenAsync(database);
        await session.ExecuteAsync(sql);
    }

    public async Task<long> CountAsync(string database, string sql) =>
        long.Parse(await TextAsync(database, sql), CultureInfo.InvariantCulture);

    public async Task<string> TextAsync(string database, string sql) => (await ListAsync(database, sql)).Single();

    public async Task<List<string>> ListAsync(string database, string sql)
    {
        await using var session = await OpenAsync(database);
        return await session.ListAsync(sql);
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static async Task RunAsync(IEnumerable<string> arguments)
    {
        await using var process = ServerProcess.Start(Script, arguments);
        (await process.WaitForExitAsync()).ShouldBe(0, process.Output);
    }
}
