using System.Data;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class KillTests : DriverTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_query_that_an_administrator_kills_fails_by_name(bool async)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT SLEEP(60) FROM seq_1_to_2");
        var act = (bool a) => TimeoutTests.ExecuteAsync(command, TimeoutTests.Way.Reader, a);
        var running = act.InTime(async);
        await KillAsync("QUERY", connection.ServerThread, "SELECT SLEEP%");
        MySqlErrors.IsInterrupted(await running.ShouldThrowAsync<Exception>()).ShouldBeTrue();
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_killed_connection_is_broken_and_opens_again(bool async)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT SLEEP(60)");
        var act = (bool a) => TimeoutTests.ExecuteAsync(command, TimeoutTests.Way.Scalar, a);
        var running = act.InTime(async);
        await KillAsync("CONNECTION", connection.ServerThread, "SELECT SLEEP%");
        MySqlErrors.IsLostConnection(await running.ShouldThrowAsync<Exception>()).ShouldBeTrue();
        connection.State.ShouldBe(ConnectionState.Broken);
        await connection.CloseAsync();
        await connection.OpenAsync();
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Fact]
    public async Task A_session_killed_before_its_commit_has_not_committed_and_says_that_it_is_lost()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, "INSERT INTO t VALUES (1)");
        await KillAsync("CONNECTION", connection.ServerThread, null);
        var act = (bool _) => transaction.CommitAsync();
        var error = await act.InTime(async: true).ShouldThrowAsync<Exception>();
        MySqlErrors.IsLostConnection(error).ShouldBeTrue();
        MySqlErrors.IsTransient(error).ShouldBeTrue();
        await transaction.DisposeAsync();
        await connection.CloseAsync();
        await connection.OpenAsync();
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(0L);
    }

    [Fact]
    public async Task A_session_killed_while_idle_is_replaced_without_a_word()
    {
        var connection = await OpenAsync();
        var thread = connection.ServerThread;
        await connection.CloseAsync();
        await KillAsync("CONNECTION", thread, null);
        await connection.OpenAsync();
        connection.ServerThread.ShouldNotBe(thread);
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task A_session_killed_within_a_transaction_can_be_rolled_back_and_closed()
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await KillAsync("CONNECTION", connection.ServerThread, null);
        await Should.ThrowAsync<Exception>(() => RunAsync(connection, "SELECT 1"));
        await transaction.RollbackAsync();
    }

    private async Task KillAsync(string what, int thread, string? running)
    {
        await using var other = await OpenAsync("Pooling=false");
        var sql = $"SELECT COUNT(*) FROM information_schema.processlist WHERE id = {thread} AND info LIKE '{running ?? "%"}'";
        while (running is not null && await ScalarAsync(other, sql) is not 1L)
        {
            await Task.Delay(20);
        }
        await RunAsync(other, $"KILL {what} {thread}");
        // The end of the line may take a moment to arrive.
        await Task.Delay(200);
    }
}
