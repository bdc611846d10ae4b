using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using Quartz.Impl.AdoJobStore;

namespace LegalAffairs.Database.MySql;

/// <summary>One timetable for all nodes, in the database: each job runs on one of them, and another takes over when that one dies.</summary>
internal static class QuartzOnMySql
{
    private const string TablePrefix = "Quartz_";
    private static readonly TimeSpan CheckInEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(10);

    public static void AddSharedTimetable(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.UsePersistentStore(Configure));
        services.Configure<QuartzSchedulerOptions>(o =>
        {
            // The nodes' common name, and a name for each of them.
            o.InstanceName = "LegalAffairs";
            o.GenerateInstanceId = true;
        });
    }

    private static void Configure(IPersistentStoreBuilder store) =>
        store
            .UseConnectionProvider(sp => new QuartzConnections(sp.GetRequiredService<IOptions<MySqlOptions>>().Value.ConnectionString))
            .UseDriverDelegate<MySQLDelegate>()
            .UseSystemTextJsonSerializer()
            .ProvisionSchema()
            .UseClustering(o =>
            {
                o.CheckinInterval = CheckInEvery;
                o.CheckinMisfireThreshold = DeadAfter;
            })
            .ConfigureStore(o =>
            {
                o.TablePrefix = TablePrefix;
                o.IsTransient = e => MySqlErrors.IsTransient(e) && !MySqlErrors.IsOutcomeUnknown(e);
            });
}
