using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Database.Sqlite;

/// <summary>In force unless Database:Engine says otherwise.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class LegalAffairsDatabaseSqliteModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Configuration.UsesEngine(DatabaseEngineConfiguration.Sqlite))
        {
            var directory = context.Configuration["App:DataDirectory"] ?? "data";
            context.Services.Configure<SqliteOptions>(o => o.File = Path.Combine(directory, "legal-affairs.db"));
            context.Services.AddSingleton<IDatabaseEngine, SqliteEngine>();
        }
    }
}
