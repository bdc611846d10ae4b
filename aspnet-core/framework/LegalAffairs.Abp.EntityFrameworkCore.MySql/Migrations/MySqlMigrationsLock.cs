using LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Migrations;

internal sealed class MySqlMigrationsLock(IHistoryRepository historyRepository, MySqlDatabaseLock databaseLock) : IMigrationsDatabaseLock
{
    public IHistoryRepository HistoryRepository => historyRepository;

    public void Dispose() => databaseLock.Dispose();

    public ValueTask DisposeAsync() => databaseLock.DisposeAsync();
}
