using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Database.Sqlite;

/// <summary>In force unless Database:Engine says otherwise. The file is in the data directory unless Database:File says otherwise.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class LegalAffairsDatabaseSqliteModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Configuration.UsesEngine(DatabaseEngineConfiguration.Sqlite))
        {
            var directory = context.Configuration["App:DataDirectory"] ?? "data";
            var file = context.Configuration["Database:File"] ?? Path.Combine(directory, "legal-affairs.db");
            context.Services.Configure<SqliteOptions>(o => o.File = file);
            context.Services.AddSingleton<IDatabaseEngine, SqliteEngine>();
        }
    }
}
