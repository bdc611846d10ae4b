using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Brings the database to the present schema and fills in what a new one needs.</summary>
public sealed class DatabaseMigrator(IServiceProvider services, IUnitOfWorkManager unitOfWorkManager, TimeProvider time)
    : ISingletonDependency
{
    private const string FirstSeed = "first-seed";

    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        var engine = services.GetRequiredService<IDatabaseEngine>();
        var factory = services.GetRequiredService<DbContextFactory>();
        foreach (var registration in services.GetServices<DbContextRegistration>())
        {
            await using var connection = engine.CreateConnection();
            await using var context = factory.Create(registration.ContextType, connection);
            await context.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>Whether the first seeding is still to come; one that was cut short counts as not done.</summary>
    public async Task<bool> IsNewAsync(CancellationToken cancellationToken = default)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var context = await GetContextAsync(cancellationToken);
        return !await context.HandledEvents.AnyAsync(h => h.EventId == Guid.Empty && h.Handler == FirstSeed, cancellationToken);
    }

    /// <summary>Runs all contributors in one transaction: a new database is filled wholly or not at all.</summary>
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        var isNew = await IsNewAsync(cancellationToken);
        await using var scope = services.CreateAsyncScope();
        await using var unitOfWork = unitOfWorkManager.Begin();
        foreach (var contributor in scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order))
        {
            await contributor.SeedAsync(context);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }

        if (isNew)
        {
            (await GetContextAsync(cancellationToken)).HandledEvents.Add(
                new HandledEvent(Guid.Empty, FirstSeed, time.GetUtcNow().UtcDateTime)
            );
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private Task<OutboxDbContext> GetContextAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<IDbContextProvider<OutboxDbContext>>().GetDbContextAsync(cancellationToken);
}
