using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.MySql.Tests.Driver;

public sealed class ErrorClassTests : DriverTest
{
    [Fact]
    public async Task Violated_constraints_are_told_apart()
    {
        await using var connection = await OpenAsync();
        await RunAsync(
            connection,
            "CREATE TABLE a (id int PRIMARY KEY, n int CHECK (n > 0)); CREATE TABLE b (a int, FOREIGN KEY (a) REFERENCES a (id)); INSERT INTO a VALUES (1, 1)"
        );
        MySqlErrors.IsUniqueViolation(await FailAsync(connection, "INSERT INTO a VALUES (1, 1)")).ShouldBeTrue();
        MySqlErrors.IsForeignKeyViolation(await FailAsync(connection, "INSERT INTO b VALUES (2)")).ShouldBeTrue();
        MySqlErrors.IsCheckViolation(await FailAsync(connection, "INSERT INTO a VALUES (2, 0)")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_refused_and_not_cut()
    {
        await using var connection = await OpenAsync();
        await RunAsync(connection, "CREATE TABLE t (s varchar(3), n tinyint)");
        var tooLong = await FailAsync(connection, "INSERT INTO t (s) VALUES ('four')");
        MySqlErrors.HasNumber(tooLong, MySqlErrors.TooLong).ShouldBeTrue();
        var tooLarge = await FailAsync(connection, "INSERT INTO t (n) VALUES (1000)");
        MySqlErrors.HasNumber(tooLarge, MySqlErrors.OutOfRange).ShouldBeTrue();
        MySqlErrors.IsTransient(tooLong).ShouldBeFalse();
    }

    [Fact]
    public async Task A_deadlock_is_transient_and_its_transaction_can_be_rolled_back()
    {
        await Database.ExecuteAsync("CREATE TABLE t (id int PRIMARY KEY, n int); INSERT INTO t VALUES (1, 0), (2, 0)");
        using var barrier = new Barrier(2);
        var errors = await Task.WhenAll(Task.Run(() => UpdateAsync(barrier, 1, 2)), Task.Run(() => UpdateAsync(barrier, 2, 1)));
        var deadlock = errors.Single(error => error is not null);
        MySqlErrors.IsDeadlock(deadlock).ShouldBeTrue();
        MySqlErrors.IsTransient(deadlock).ShouldBeTrue();
    }

    private async Task<Exception?> UpdateAsync(Barrier barrier, int first, int second)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, $"UPDATE t SET n = n + 1 WHERE id = {first}");
        barrier.SignalAndWait(TimeSpan.FromSeconds(30));
        try
        {
            await RunAsync(connection, $"UPDATE t SET n = n + 1 WHERE id = {second}");
            await transaction.CommitAsync();
            return null;
        }
        catch (Exception exception)
        {
            await transaction.RollbackAsync();
            return exception;
        }
    }

    private static Task<Exception> FailAsync(GuardedMySqlConnection connection, string sql) =>
        Should.ThrowAsync<Exception>(() => RunAsync(connection, sql));
}
