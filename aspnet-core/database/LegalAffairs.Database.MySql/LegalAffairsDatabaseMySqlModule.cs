using LegalAffairs.Abp.BackgroundWorkers;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Database.MySql;

/// <summary>In force when Database:Engine is "mysql"; ConnectionStrings:Default then says where.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class LegalAffairsDatabaseMySqlModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Configuration.UsesEngine(DatabaseEngineConfiguration.MySql))
        {
            context.Services.Configure<MySqlOptions>(o =>
                o.ConnectionString = context.Configuration.GetConnectionString("Default") ?? string.Empty
            );
            context.Services.AddSingleton<IDatabaseEngine, MySqlEngine>();
            if (context.Configuration.BackgroundWorkersEnabled())
            {
                context.Services.AddSharedTimetable();
            }
        }
    }
}
