using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class SilentServerTests : DriverTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Opening_ends_with_its_timeout_when_the_server_says_nothing(bool async)
    {
        using var silent = Silent();
        var connection = Connection(silent, "Connection Timeout=1");
        var act = (bool a) => OpenAsync(connection, a, CancellationToken.None);
        var error = await act.InTime(async).ShouldThrowAsync<TimeoutException>();
        error.ToString().ShouldNotContain("s3cret");
        connection.State.ShouldBe(System.Data.ConnectionState.Closed);
    }

    [Fact]
    public async Task Opening_can_be_cancelled_while_the_server_says_nothing()
    {
        using var silent = Silent();
        var connection = Connection(silent, "Connection Timeout=20");
        using var source = new CancellationTokenSource(300);
        var watch = Stopwatch.StartNew();
        var act = (bool a) => OpenAsync(connection, a, source.Token);
        await act.InTime(async: true).ShouldThrowAsync<OperationCanceledException>();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task Attempts_to_open_do_not_pile_up_on_a_silent_server()
    {
        using var silent = Silent();
        var attempts = Enumerable
            .Range(0, 10)
            .Select(_ => Connection(silent, "Connection Timeout=2;Maximum Pool Size=2"))
            .Select(connection => Should.ThrowAsync<Exception>(() => connection.OpenAsync()));
        var errors = await Task.WhenAll(attempts).Within(TimeSpan.FromSeconds(30));
        errors.Count(error => error is TimeoutException).ShouldBe(2);
        errors.Count(MySqlErrors.IsPoolExhausted).ShouldBe(8);
    }

    [Fact]
    public async Task A_port_that_refuses_is_reported_as_transient()
    {
        var silent = Silent();
        var connection = Connection(silent, "");
        silent.Dispose();
        var error = await Should.ThrowAsync<Exception>(() => connection.OpenAsync());
        MySqlErrors.HasNumber(error, MySqlErrors.CannotConnect).ShouldBeTrue();
        MySqlErrors.IsTransient(error).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_command_ends_when_the_line_falls_silent(bool async)
    {
        await using var line = await Line.ToAsync(Database.ConnectionString);
        await using var connection = new GuardedMySqlConnection(line.ConnectionString);
        await connection.OpenAsync();
        await using var command = Command(connection, "SELECT 1");
        command.CommandTimeout = 1;
        line.FallSilent();
        var act = (bool a) => TimeoutTests.ExecuteAsync(command, TimeoutTests.Way.Scalar, a);
        await act.InTime(async).ShouldThrowAsync<TimeoutException>();
        connection.State.ShouldBe(System.Data.ConnectionState.Broken);
        var close = (bool a) => a ? connection.CloseAsync() : Task.Run(connection.Close);
        await close.InTime(async);
    }

    [Fact]
    public async Task A_reader_ends_when_the_line_falls_silent_and_closes_at_once()
    {
        await using var line = await Line.ToAsync(Database.ConnectionString);
        await using var connection = new GuardedMySqlConnection(line.ConnectionString);
        await connection.OpenAsync();
        await using var command = Command(connection, "SELECT seq FROM seq_1_to_100000000");
        command.CommandTimeout = 2;
        var act = async (bool _) =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            line.FallSilent();
            while (await reader.ReadAsync()) { }
        };
        await act.InTime(async: true).ShouldThrowAsync<TimeoutException>();
    }

    [Fact]
    public async Task A_transaction_whose_line_is_silent_can_be_disposed()
    {
        await using var line = await Line.ToAsync(Database.ConnectionString);
        var act = async (bool _) =>
        {
            await using var connection = new GuardedMySqlConnection($"{line.ConnectionString};Default Command Timeout=1");
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            line.FallSilent();
        };
        await act.InTime(async: true);
    }

    [Fact]
    public async Task After_the_line_is_back_connections_open_again()
    {
        await using var line = await Line.ToAsync(Database.ConnectionString);
        await using var connection = new GuardedMySqlConnection(line.ConnectionString);
        await connection.OpenAsync();
        line.FallSilent();
        await using (var command = Command(connection, "SELECT 1"))
        {
            command.CommandTimeout = 1;
            await Should.ThrowAsync<TimeoutException>(() => command.ExecuteScalarAsync());
        }
        await connection.CloseAsync();
        line.SpeakAgain();
        await connection.OpenAsync();
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    private static TcpListener Silent()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static GuardedMySqlConnection Connection(TcpListener server, string options) =>
        new($"Server=127.0.0.1;Port={((IPEndPoint)server.LocalEndpoint).Port};User ID=u;Password=s3cret;{options}");

    private static Task OpenAsync(GuardedMySqlConnection connection, bool async, CancellationToken cancellationToken)
    {
        if (async)
        {
            return connection.OpenAsync(cancellationToken);
        }
        connection.Open();
        return Task.CompletedTask;
    }
}
