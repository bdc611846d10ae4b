using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Brings the database to the present schema and fills in what a new one needs.</summary>
public sealed class DatabaseMigrator(IServiceProvider services) : ISingletonDependency
{
    /// <summary>Returns whether the database was empty before.</summary>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken = default)
    {
        var engine = services.GetRequiredService<IDatabaseEngine>();
        var factory = services.GetRequiredService<DbContextFactory>();
        var isNew = true;
        foreach (var registration in services.GetServices<DbContextRegistration>())
        {
            await using var connection = engine.CreateConnection();
            await using var context = factory.Create(registration.ContextType, connection);
            isNew &= !(await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Any();
            await context.Database.MigrateAsync(cancellationToken);
        }

        return isNew;
    }

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
        {
            await using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin();
            await contributor.SeedAsync(context);
            await unitOfWork.CompleteAsync(cancellationToken);
        }
    }
}
