using LegalAffairs.Abp;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Database.Sqlite;

[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class LegalAffairsDatabaseSqliteModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var directory = context.Configuration["App:DataDirectory"] ?? "data";
        context.Services.Configure<SqliteOptions>(o => o.File = Path.Combine(directory, "legal-affairs.db"));
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        var options = context.ServiceProvider.GetRequiredService<IOptions<SqliteOptions>>().Value;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.File))!);
        await using var connection = new SqliteConnection(options.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync();
        // The library that is shipped checks foreign keys by itself; asking each connection for it would cost each call a statement.
        command.CommandText = "PRAGMA foreign_keys";
        if (await command.ExecuteScalarAsync() is not 1L)
        {
            throw new AbpException("This SQLite library does not check foreign keys unless told.");
        }
    }
}
