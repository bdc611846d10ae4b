using System.Globalization;
using System.Runtime.CompilerServices;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Nodes.Tests.Servers;

/// <summary>A private server on a port of its own, which lets nobody in without TLS. It can be killed and started again.</summary>
internal sealed class MariaDb : IAsyncDisposable
{
    public const string User = "legal_affairs";
    public const string Password = "Geheim-2026;=x";
    private static readonly string Script = ScriptOf();
    private readonly string _directory;
    private readonly Authority _authority;
    private readonly (string Certificate, string Key) _certificate;
    private readonly int _port = Ports.Free();

    private MariaDb(WorkDirectory work, Authority authority)
    {
        _directory = work.Create("mariadb");
        _authority = authority;
        _certificate = authority.Issue(_directory);
    }

    /// <summary>Prepared, not yet started.</summary>
    public static MariaDb In(WorkDirectory work, Authority authority) => new(work, authority);

    public string ConnectionString(string database, string? password = null, string? authority = null, string options = "") =>
        $"Server=127.0.0.1;Port={_port.ToString(CultureInfo.InvariantCulture)};User ID={User};Password=\"{password ?? Password}\";"
        + $"Database={database};SslMode=VerifyCA;SslCa={authority ?? _authority.File};Connection Timeout=5;{options}";

    public async Task StartAsync()
    {
        string[] options =
        [
            $"--port={_port.ToString(CultureInfo.InvariantCulture)}",
            $"--ssl-cert={_certificate.Certificate}",
            $"--ssl-key={_certificate.Key}",
            $"--ssl-ca={_authority.File}",
        ];
        await RunAsync(["start", _directory, .. options]);
        await ExecuteAsAdministratorAsync($"CREATE USER IF NOT EXISTS {User}@'%' IDENTIFIED BY '{Password}' REQUIRE SSL");
        await ExecuteAsAdministratorAsync($"GRANT ALL ON *.* TO {User}@'%'");
    }

    public Task StopAsync() => RunAsync(["stop", _directory]);

    /// <summary>As a power cut does.</summary>
    public async Task KillAsync()
    {
        var file = Path.Combine(_directory, "pid");
        var pid = int.Parse((await File.ReadAllTextAsync(file)).Trim(), CultureInfo.InvariantCulture);
        using var process = System.Diagnostics.Process.GetProcessById(pid);
        process.Kill();
        await process.WaitForExitAsync();
        File.Delete(file);
    }

    public async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async Task<long> CountAsync(string database, string sql) =>
        long.Parse(await TextAsync(database, sql), CultureInfo.InvariantCulture);

    public async Task<string> TextAsync(string database, string sql) => (await ListAsync(database, sql)).Single();

    public async Task<List<string>> ListAsync(string database, string sql)
    {
        await using var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return list;
    }

    /// <summary>What the statement locks is locked until the answer is disposed of.</summary>
    public async Task<IAsyncDisposable> LockAsync(string database, string sql)
    {
        var connection = await OpenAsync(database);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task<GuardedMySqlConnection> OpenAsync(string database)
    {
        var connection = new GuardedMySqlConnection(ConnectionString(database, options: "Pooling=false"));
        await connection.OpenAsync();
        return connection;
    }

    private async Task ExecuteAsAdministratorAsync(string sql)
    {
        await using var connection = new GuardedMySqlConnection(
            $"Server=127.0.0.1;Port={_port.ToString(CultureInfo.InvariantCulture)};User ID=root;Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(IEnumerable<string> arguments)
    {
        await using var process = ServerProcess.Start(Script, arguments);
        (await process.WaitForExitAsync()).ShouldBe(0, process.Output);
    }

    private static string ScriptOf([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../etc/mariadb.sh"));
}
