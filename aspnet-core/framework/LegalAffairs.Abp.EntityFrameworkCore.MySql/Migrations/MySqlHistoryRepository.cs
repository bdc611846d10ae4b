using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed class MySqlHistoryRepository(HistoryRepositoryDependencies dependencies) : HistoryRepository(dependencies)
{
    private const string ScriptProcedure = "`__EFMigrationsScript`";

    public override LockReleaseBehavior LockReleaseBehavior => LockReleaseBehavior.Connection;

    protected override string ExistsSql =>
        $"SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = {MySqlLiterals.Text(TableName)}";

    public override string GetCreateIfNotExistsScript() =>
        GetCreateScript().Replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", StringComparison.Ordinal);

    public override IMigrationsDatabaseLock AcquireDatabaseLock()
    {
        Dependencies.MigrationsLogger.AcquiringMigrationLock();
        return new MySqlMigrationsLock(this, MySqlDatabaseLock.Acquire(Dependencies.Connection, Dependencies.RawSqlCommandBuilder));
    }

    public override async Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default)
    {
        Dependencies.MigrationsLogger.AcquiringMigrationLock();
        return new MySqlMigrationsLock(
            this,
            await MySqlDatabaseLock.AcquireAsync(Dependencies.Connection, Dependencies.RawSqlCommandBuilder, cancellationToken)
        );
    }

    public override string GetBeginIfNotExistsScript(string migrationId) => BeginIf("NOT EXISTS", migrationId);

    public override string GetBeginIfExistsScript(string migrationId) => BeginIf("EXISTS", migrationId);

    public override string GetEndIfScript() =>
        $"""
            END IF;
            END //
            DELIMITER ;
            CALL {ScriptProcedure}();
            DROP PROCEDURE {ScriptProcedure};

            """;

    protected override bool InterpretExistsResult(object? value) => value is not (null or DBNull);

    // Conditions stand in procedures only; clients that split at semicolons are told of another delimiter.
    private string BeginIf(string condition, string migrationId) =>
        $"""
            DROP PROCEDURE IF EXISTS {ScriptProcedure};
            DELIMITER //
            CREATE PROCEDURE {ScriptProcedure}()
            BEGIN
            IF {condition} (SELECT 1 FROM {SqlGenerationHelper.DelimitIdentifier(TableName)} WHERE {SqlGenerationHelper.DelimitIdentifier(
                MigrationIdColumnName
            )} = {MySqlLiterals.Text(migrationId)}) THEN
            """;
}
