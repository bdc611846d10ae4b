namespace LegalAffairs.MySql.Tests.Driver;

public sealed class CancellationTests : DriverTest
{
    [Fact]
    public async Task A_token_that_is_cancelled_ends_the_query_under_way()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT SLEEP(60)");
        using var source = new CancellationTokenSource(300);
        var act = (bool _) => command.ExecuteScalarAsync(source.Token);
        (await act.InTime(async: true).ShouldThrowAsync<OperationCanceledException>()).CancellationToken.ShouldBe(source.Token);
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_ends_the_reading_of_rows()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT seq FROM seq_1_to_100000000");
        using var source = new CancellationTokenSource();
        var rows = 0;
        var act = async (bool _) =>
        {
            await using var reader = await command.ExecuteReaderAsync(source.Token);
            while (await reader.ReadAsync(source.Token))
            {
                if (++rows == 1_000)
                {
                    await source.CancelAsync();
                }
            }
        };
        await act.InTime(async: true).ShouldThrowAsync<OperationCanceledException>();
        rows.ShouldBe(1_000);
        (await ScalarAsync(connection, "SELECT 7")).ShouldBe(7);
    }

    [Fact]
    public async Task A_token_for_reading_counts_also_when_the_query_had_another_one()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT seq, REPEAT('x', 20000), SLEEP(seq > 3) FROM seq_1_to_60");
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource(300);
        var act = async (bool _) =>
        {
            await using var reader = await command.ExecuteReaderAsync(first.Token);
            while (await reader.ReadAsync(second.Token)) { }
        };
        await act.InTime(async: true).ShouldThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_keeps_the_command_from_being_sent()
    {
        await Database.ExecuteAsync("CREATE TABLE t (n int)");
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "INSERT INTO t VALUES (1)");
        await Should.ThrowAsync<OperationCanceledException>(() => command.ExecuteNonQueryAsync(new CancellationToken(canceled: true)));
        (await ScalarAsync(connection, "SELECT COUNT(*) FROM t")).ShouldBe(0L);
    }

    [Fact]
    public async Task Cancel_ends_a_command_that_another_thread_waits_for()
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, "SELECT SLEEP(60)");
        var act = (bool _) => Task.FromResult(command.ExecuteScalar());
        var running = act.InTime(async: false);
        while (running is { IsCompleted: false })
        {
            command.Cancel();
            await Task.Delay(100);
        }
        await running.ShouldThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_cancelled_command_does_not_harm_the_next_one_on_the_same_session()
    {
        await using var connection = await OpenAsync();
        for (var i = 0; i < 20; i++)
        {
            // Short enough that the command often ends by itself at the same moment.
            using var source = new CancellationTokenSource(20);
            await using var command = Command(connection, "SELECT SLEEP(0.025)");
            try
            {
                await command.ExecuteScalarAsync(source.Token);
            }
            catch (OperationCanceledException)
            {
                // One of the two outcomes.
            }
            (await ScalarAsync(connection, "SELECT @p0", i)).ShouldBe(i);
        }
    }
}
