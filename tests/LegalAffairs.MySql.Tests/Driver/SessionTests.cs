using System.Data;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class SessionTests : DriverTest
{
    [Fact]
    public async Task The_server_ends_by_itself_what_runs_much_longer_than_its_timeout()
    {
        await using var connection = await OpenAsync("Default Command Timeout=10");
        (await LimitAsync(10)).ShouldBe(25);
        (await LimitAsync(60)).ShouldBe(75);
        // Only lengthened, never shortened: that would cost a round trip and gain nothing.
        (await LimitAsync(10)).ShouldBe(75);
        (await LimitAsync(0)).ShouldBe(0);

        async Task<decimal> LimitAsync(int timeout)
        {
            await using var command = Command(connection, "SELECT @@max_statement_time");
            command.CommandTimeout = timeout;
            return Convert.ToDecimal(await command.ExecuteScalarAsync());
        }
    }

    [Theory]
    [InlineData(IsolationLevel.Unspecified, IsolationLevel.ReadCommitted)]
    [InlineData(IsolationLevel.ReadCommitted, IsolationLevel.ReadCommitted)]
    [InlineData(IsolationLevel.RepeatableRead, IsolationLevel.RepeatableRead)]
    public async Task A_transaction_has_the_isolation_that_was_asked_for(IsolationLevel asked, IsolationLevel given)
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync(asked);
        transaction.IsolationLevel.ShouldBe(given);
        await ScalarAsync(connection, "SELECT COUNT(*) FROM t");
        await Database.ExecuteAsync("INSERT INTO t VALUES (1)");
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(given == IsolationLevel.ReadCommitted ? 1L : 0L);
    }

    [Fact]
    public async Task A_savepoint_undoes_what_came_after_it()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        await using var connection = await OpenAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await RunAsync(connection, "INSERT INTO t VALUES (1)");
            await transaction.SaveAsync("a `point`");
            await RunAsync(connection, "INSERT INTO t VALUES (2)");
            await transaction.RollbackAsync("a `point`");
            await transaction.ReleaseAsync("a `point`");
            await transaction.CommitAsync();
        }
        (await ScalarAsync(connection, "SELECT SUM(n) FROM t")).ShouldBe(1m);
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_is_undone()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        await using var connection = await OpenAsync();
        await using (await connection.BeginTransactionAsync())
        {
            await RunAsync(connection, "INSERT INTO t VALUES (1)");
            await Should.ThrowAsync<InvalidOperationException>(async () => await connection.BeginTransactionAsync());
        }
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(0L);
    }

    [Fact]
    public async Task Rows_that_an_update_finds_count_although_it_changes_nothing()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int); INSERT INTO t VALUES (1)");
        await using var connection = await OpenAsync("Use Affected Rows=true");
        await using var command = Command(connection, "UPDATE t SET n = 1");
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_second_reader_on_one_connection_is_refused()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT 1");
        await using var reader = await command.ExecuteReaderAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => ScalarAsync(connection, "SELECT 2"));
    }

    [Fact]
    public async Task A_transaction_scope_is_refused_rather_than_ignored()
    {
        using var scope = new System.Transactions.TransactionScope(System.Transactions.TransactionScopeAsyncFlowOption.Enabled);
        await Should.ThrowAsync<NotSupportedException>(() => OpenAsync());
    }

    [Fact]
    public async Task An_option_that_the_driver_fails_on_is_left_out()
    {
        await using var connection = await OpenAsync("Keepalive=30;UseCompression=true;CharSet=latin1;OldGuids=false");
        (await ScalarAsync(connection, "SELECT @@character_set_client")).ShouldBe("utf8mb4");
    }
}
