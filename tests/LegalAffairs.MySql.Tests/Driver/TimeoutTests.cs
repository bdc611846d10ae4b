using System.Data.Common;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class TimeoutTests : DriverTest
{
    public enum Way
    {
        NonQuery,
        Scalar,
        Reader,
        Batch,
    }

    public static TheoryData<Way, bool> Ways()
    {
        var data = new TheoryData<Way, bool>();
        foreach (var way in Enum.GetValues<Way>())
        {
            data.Add(way, true);
            data.Add(way, false);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_command_ends_with_its_timeout_and_the_connection_goes_on(Way way, bool async)
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (n int)");
        await using var command = Command(connection, Sql(way));
        command.CommandTimeout = 1;
        var act = (bool a) => ExecuteAsync(command, way, a);
        await act.InTime(async).ShouldThrowAsync<TimeoutException>();
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_server_does_not_go_on_with_a_command_that_was_given_up(bool async)
    {
        await using var connection = await OpenAsync();
        await using var other = await OpenAsync();
        await using var command = Command(connection, "DO SLEEP(60)");
        command.CommandTimeout = 1;
        var act = (bool a) => ExecuteAsync(command, Way.NonQuery, a);
        await act.InTime(async).ShouldThrowAsync<TimeoutException>();
        (
            await ScalarAsync(
                other,
                $"SELECT COUNT(*) FROM information_schema.processlist WHERE id = {connection.ServerThread} AND info LIKE 'DO SLEEP%'"
            )
        ).ShouldBe(0L);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waiting_for_a_row_lock_ends_with_the_timeout_and_leaves_the_transaction_open(bool async)
    {
        await Database.ExecuteAsync("CREATE TABLE t (id int PRIMARY KEY, n int); INSERT INTO t VALUES (1, 1), (2, 1)");
        await using var holder = await OpenAsync();
        await using var held = await holder.BeginTransactionAsync();
        await RunAsync(holder, "UPDATE t SET n = 2 WHERE id = 1");
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, "UPDATE t SET n = 5 WHERE id = 2");
        await using var command = Command(connection, "UPDATE t SET n = 3 WHERE id = 1");
        command.CommandTimeout = 1;
        var act = (bool a) => ExecuteAsync(command, Way.NonQuery, a);
        await act.InTime(async).ShouldThrowAsync<TimeoutException>();
        await transaction.CommitAsync();
        (await ScalarAsync(holder, "SELECT n FROM t WHERE id = 2")).ShouldBe(5);
    }

    [Fact]
    public async Task The_time_that_the_application_takes_between_two_rows_does_not_count()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT seq FROM seq_1_to_5000");
        command.CommandTimeout = 1;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync())
        {
            if (++rows % 2_500 == 0)
            {
                await Task.Delay(1_500);
            }
        }
        rows.ShouldBe(5_000);
    }

    [Fact]
    public async Task A_timeout_of_zero_waits_as_long_as_it_takes()
    {
        await using var connection = await OpenAsync("Default Command Timeout=1");
        await using var command = Command(connection, "SELECT SLEEP(2)");
        command.CommandTimeout = 0;
        (await command.ExecuteScalarAsync()).ShouldBe(0);
    }

    internal static async Task ExecuteAsync(DbCommand command, Way way, bool async)
    {
        switch (way)
        {
            case Way.NonQuery or Way.Batch:
                _ = async ? await command.ExecuteNonQueryAsync() : command.ExecuteNonQuery();
                break;
            case Way.Scalar:
                _ = async ? await command.ExecuteScalarAsync() : command.ExecuteScalar();
                break;
            default:
                await using (var reader = async ? await command.ExecuteReaderAsync() : command.ExecuteReader())
                {
                    _ = async ? await reader.ReadAsync() : reader.Read();
                }
                break;
        }
    }

    private static string Sql(Way way) =>
        way switch
        {
            Way.NonQuery => "DO SLEEP(60)",
            Way.Batch => "INSERT INTO t VALUES (1); INSERT INTO t SELECT SLEEP(60); INSERT INTO t VALUES (2)",
            _ => "SELECT SLEEP(60)",
        };
}
