using System.Data;
using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal sealed class MySqlDatabaseCreator(
    RelationalDatabaseCreatorDependencies dependencies,
    IRawSqlCommandBuilder commands,
    MySqlSingletonOptions options
) : RelationalDatabaseCreator(dependencies)
{
    // A session from the pool may have outlived its database.
    private const string ExistsSql = "SELECT EXISTS (SELECT 1 FROM information_schema.schemata WHERE schema_name = DATABASE())";

    private const string HasTablesSql =
        "SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE')";

    private IRelationalConnection Connection => Dependencies.Connection;

    private string Database =>
        Connection.DbConnection.Database is { Length: > 0 } name
            ? Dependencies.SqlGenerationHelper.DelimitIdentifier(name)
            : throw new InvalidOperationException("The connection string names no database (Database=…).");

    // Another process may be at it as well.
    private string CreateSql =>
        $"CREATE DATABASE IF NOT EXISTS {Database} CHARACTER SET utf8mb4 COLLATE {options.ServerVersion.DefaultCollation}";

    private string DeleteSql => $"DROP DATABASE IF EXISTS {Database}";

    private RelationalCommandParameterObject Parameters => new(Connection, null, null, null, Dependencies.CommandLogger);

    public override bool Exists()
    {
        try
        {
            Connection.Open(errorsExpected: true);
            var exists = IsTrue(commands.Build(ExistsSql).ExecuteScalar(Parameters));
            Connection.Close();
            return exists;
        }
        catch (DbException e) when (MySqlErrors.IsUnknownDatabase(e))
        {
            return false;
        }
    }

    public override async Task<bool> ExistsAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await Connection.OpenAsync(cancellationToken, errorsExpected: true);
            var exists = IsTrue(await commands.Build(ExistsSql).ExecuteScalarAsync(Parameters, cancellationToken));
            await Connection.CloseAsync();
            return exists;
        }
        catch (DbException e) when (MySqlErrors.IsUnknownDatabase(e))
        {
            return false;
        }
    }

    public override bool HasTables() => IsTrue(commands.Build(HasTablesSql).ExecuteScalar(Parameters));

    public override async Task<bool> HasTablesAsync(CancellationToken cancellationToken = default) =>
        IsTrue(await commands.Build(HasTablesSql).ExecuteScalarAsync(Parameters, cancellationToken));

    public override void Create() => Administrate(CreateSql);

    public override Task CreateAsync(CancellationToken cancellationToken = default) => AdministrateAsync(CreateSql, cancellationToken);

    public override void Delete()
    {
        GuardedMySqlConnection.ClearAllPools();
        Administrate(DeleteSql);
    }

    public override Task DeleteAsync(CancellationToken cancellationToken = default)
    {
        GuardedMySqlConnection.ClearAllPools();
        return AdministrateAsync(DeleteSql, cancellationToken);
    }

    public override bool EnsureCreated()
    {
        var isNew = !Exists();
        if (isNew)
        {
            Create();
        }

        using var databaseLock = MySqlDatabaseLock.Acquire(Connection, commands);
        return base.EnsureCreated() || isNew;
    }

    public override async Task<bool> EnsureCreatedAsync(CancellationToken cancellationToken = default)
    {
        var isNew = !await ExistsAsync(cancellationToken);
        if (isNew)
        {
            await CreateAsync(cancellationToken);
        }

        await using var databaseLock = await MySqlDatabaseLock.AcquireAsync(Connection, commands, cancellationToken);
        return await base.EnsureCreatedAsync(cancellationToken) || isNew;
    }

    private void Administrate(string sql)
    {
        using var connection = AdministrativeConnection();
        connection.Open();
        using var command = CommandFor(connection, sql);
        command.ExecuteNonQuery();
    }

    private async Task AdministrateAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = AdministrativeConnection();
        await connection.OpenAsync(cancellationToken);
        await using var command = CommandFor(connection, sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // To the server rather than to the database, which is not there yet or will be gone.
    private GuardedMySqlConnection AdministrativeConnection() =>
        ((GuardedMySqlConnection)Connection.DbConnection).WithDatabase(database: null, pooling: false);

    private static DbCommand CommandFor(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandType = CommandType.Text;
        command.CommandText = sql;
        return command;
    }

    private static bool IsTrue(object? answer) => Convert.ToInt32(answer, System.Globalization.CultureInfo.InvariantCulture) != 0;
}
