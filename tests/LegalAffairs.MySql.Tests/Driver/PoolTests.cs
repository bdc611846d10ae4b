using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class PoolTests : DriverTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_full_pool_is_reported_by_name(bool async)
    {
        const string Small = "Maximum Pool Size=2;Connection Timeout=5";
        await using var first = await OpenAsync(Small);
        await using var second = await OpenAsync(Small);
        await using var third = new GuardedMySqlConnection($"{Database.ConnectionString};{Small}");
        var act = (bool a) => a ? third.OpenAsync() : Task.Run(third.Open);
        var error = await act.InTime(async).ShouldThrowAsync<MySqlPoolExhaustedException>();
        MySqlErrors.IsPoolExhausted(error).ShouldBeTrue();
        MySqlErrors.IsTransient(error).ShouldBeFalse();
        await first.CloseAsync();
        await third.OpenAsync();
    }

    [Fact]
    public async Task Who_waits_for_a_place_gets_the_next_one_that_is_free()
    {
        const string Small = "Maximum Pool Size=1";
        await using var first = await OpenAsync(Small);
        await using var second = new GuardedMySqlConnection($"{Database.ConnectionString};{Small}");
        var waiting = second.OpenAsync();
        await Task.Delay(100);
        waiting.IsCompleted.ShouldBeFalse();
        await first.CloseAsync();
        await waiting.Within(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Places_are_not_lost_to_sessions_that_failed_or_were_given_up()
    {
        const string Small = "Maximum Pool Size=1";
        for (var i = 0; i < 3; i++)
        {
            await using var connection = await OpenAsync(Small);
            await using var command = Command(connection, "SELECT SLEEP(60)");
            command.CommandTimeout = 1;
            await Should.ThrowAsync<TimeoutException>(() => command.ExecuteScalarAsync());
        }
        for (var i = 0; i < 3; i++)
        {
            await using var connection = await OpenAsync(Small);
            await Should.ThrowAsync<Exception>(() => RunAsync(connection, $"KILL {connection.ServerThread}"));
        }
        await using var last = await OpenAsync(Small);
    }

    [Fact]
    public async Task A_session_is_used_again_and_its_open_transaction_is_rolled_back()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        var connection = await OpenAsync();
        var thread = connection.ServerThread;
        await RunAsync(connection, "BEGIN");
        await RunAsync(connection, "INSERT INTO t VALUES (1)");
        await connection.CloseAsync();
        await connection.OpenAsync();
        connection.ServerThread.ShouldBe(thread);
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(0L);
        await connection.DisposeAsync();
    }

    [Theory]
    [InlineData("SET sql_mode = ''")]
    [InlineData("USE mysql")]
    [InlineData("CREATE TEMPORARY TABLE temporary (n int)")]
    [InlineData("SELECT GET_LOCK('a lock', 1)")]
    public async Task A_session_that_was_changed_is_not_given_to_the_next_user(string change)
    {
        var connection = await OpenAsync();
        var thread = connection.ServerThread;
        await RunAsync(connection, change);
        await connection.CloseAsync();
        await connection.OpenAsync();
        connection.ServerThread.ShouldNotBe(thread);
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task Clearing_the_pools_closes_idle_sessions()
    {
        var connection = await OpenAsync();
        var thread = connection.ServerThread;
        await connection.CloseAsync();
        GuardedMySqlConnection.ClearAllPools();
        await connection.OpenAsync();
        connection.ServerThread.ShouldNotBe(thread);
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task Many_tasks_share_few_sessions_without_mixing_up_their_answers()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(AskAsync));

        async Task AskAsync(int task)
        {
            for (var i = 0; i < 25; i++)
            {
                await using var connection = await OpenAsync("Maximum Pool Size=4");
                (await ScalarAsync(connection, "SELECT @p0", $"{task}/{i}")).ShouldBe($"{task}/{i}");
            }
        }
    }
}
