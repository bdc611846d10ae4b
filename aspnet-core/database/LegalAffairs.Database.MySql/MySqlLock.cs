using System.Data.Common;
using System.Globalization;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;

namespace LegalAffairs.Database.MySql;

/// <summary>
/// A name that one node holds at a time. The server frees it when the node's session ends, however it ends: a node that vanished
/// from the network is given up when it has said nothing for a while, so one that lives says something.
/// </summary>
internal sealed class MySqlLock : IAsyncDisposable
{
    // Locks are known server-wide and by 64 characters, so the database is part of the name, and only a hash of both fits.
    private const string NameSql = "SHA2(CONCAT(DATABASE(), '/', @name), 256)";
    private const string TakeSql = $"SET SESSION wait_timeout = 90; SELECT GET_LOCK({NameSql}, 0)";
    private const string ReleaseSql = $"SET SESSION wait_timeout = DEFAULT; SELECT RELEASE_LOCK({NameSql})";
    private static readonly TimeSpan SaySomethingEvery = TimeSpan.FromSeconds(30);

    private readonly GuardedMySqlConnection _connection;
    private readonly string _name;
    private readonly CancellationTokenSource _released = new();
    private readonly Task _staying;

    private MySqlLock(GuardedMySqlConnection connection, string name)
    {
        _connection = connection;
        _name = name;
        _staying = StayAsync();
    }

    public static async Task<IAsyncDisposable?> TryTakeAsync(
        GuardedMySqlConnection connection,
        string name,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (await RunAsync(connection, TakeSql, name, cancellationToken) == 1)
            {
                return new MySqlLock(connection, name);
            }

            await ReleaseAsync(connection, name);
            return null;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _released.CancelAsync();
        await _staying;
        _released.Dispose();
        await ReleaseAsync(_connection, _name);
    }

    private async Task StayAsync()
    {
        using var timer = new PeriodicTimer(SaySomethingEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(_released.Token))
            {
                await RunAsync(_connection, "SELECT 1", _name, CancellationToken.None);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or DbException or TimeoutException)
        {
            // Released, or lost with the session: whoever comes next takes it.
        }
    }

    // A session goes back to the pool with its locks unless it is told. One that cannot be told does not go back.
    private static async Task ReleaseAsync(GuardedMySqlConnection connection, string name)
    {
        await using (connection)
        {
            try
            {
                await RunAsync(connection, ReleaseSql, name, CancellationToken.None);
            }
            catch (Exception e) when (e is DbException or TimeoutException or InvalidOperationException)
            {
                // The work that it protected is done and must not seem to have failed.
            }
        }
    }

    private static async Task<int> RunAsync(GuardedMySqlConnection connection, string sql, string name, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@name";
        parameter.Value = name;
        command.Parameters.Add(parameter);
        var answer = await command.ExecuteScalarAsync(cancellationToken);
        return answer is null or DBNull ? 0 : Convert.ToInt32(answer, CultureInfo.InvariantCulture);
    }
}
