using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class EarlyLeaveTests : DriverTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_that_is_left_early_does_not_read_the_rest(bool async)
    {
        await using var connection = await OpenAsync();
        var act = (bool a) => ReadOneAsync(connection, a);
        await act.InTime(async);
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Fact]
    public async Task A_session_whose_result_was_cut_off_is_not_given_to_the_next_user()
    {
        await using var connection = await OpenAsync();
        var thread = connection.ServerThread;
        await ReadOneAsync(connection, async: true);
        await connection.CloseAsync();
        await connection.OpenAsync();
        connection.ServerThread.ShouldNotBe(thread);
    }

    [Fact]
    public async Task Closing_the_connection_closes_its_reader()
    {
        var connection = await OpenAsync();
        var command = Command(connection, "SELECT seq FROM seq_1_to_10");
        var reader = await command.ExecuteReaderAsync();
        await connection.CloseAsync();
        reader.IsClosed.ShouldBeTrue();
        await connection.OpenAsync();
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
        await connection.DisposeAsync();
    }

    [Fact]
    public async Task The_later_statements_of_a_batch_run_although_nobody_reads_so_far()
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (n int)");
        await using (var command = Command(connection, "SELECT seq FROM seq_1_to_3; DO SLEEP(0.6); INSERT INTO t VALUES (1)"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            (await reader.ReadAsync()).ShouldBeTrue();
        }
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(1L);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_failure_of_a_later_statement_of_a_batch_is_not_lost(bool async)
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (n int PRIMARY KEY)");
        await using var command = Command(connection, "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); INSERT INTO t VALUES (1)");
        var act = (bool a) => TimeoutTests.ExecuteAsync(command, TimeoutTests.Way.Batch, a);
        MySqlErrors.IsUniqueViolation(await act.InTime(async).ShouldThrowAsync<Exception>()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_close_behaviour_closes_the_connection_with_the_reader()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT 1");
        await using (await command.ExecuteReaderAsync(System.Data.CommandBehavior.CloseConnection)) { }
        connection.State.ShouldBe(System.Data.ConnectionState.Closed);
    }

    private static async Task ReadOneAsync(GuardedMySqlConnection connection, bool async)
    {
        // Reading all of it would take minutes.
        var command = Command(connection, "SELECT a.seq, b.seq FROM seq_1_to_20000 a, seq_1_to_20000 b");
        await using var _ = command;
        var reader = async ? await command.ExecuteReaderAsync() : command.ExecuteReader();
        (async ? await reader.ReadAsync() : reader.Read()).ShouldBeTrue();
        if (async)
        {
            await reader.DisposeAsync();
        }
        else
        {
            reader.Dispose();
        }
    }
}
