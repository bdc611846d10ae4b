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
    private const string Turn = "start";
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(200);

    /// <exception cref="UnsuitableDatabaseException">A newer version has been here, or a copy that was broken off.</exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => MigrateAsync(isFilling: false, cancellationToken);

    /// <param name="isFilling">The caller is the one who has put the mark of <see cref="UnfinishedCopy"/> there.</param>
    internal async Task MigrateAsync(bool isFilling, CancellationToken cancellationToken)
    {
        var engine = services.GetRequiredService<IDatabaseEngine>();
        var factory = services.GetRequiredService<DbContextFactory>();
        foreach (var registration in services.GetServices<DbContextRegistration>())
        {
            await using var connection = engine.CreateConnection();
            await using var context = factory.Create(registration.ContextType, connection);
            var applied = await GetAppliedAsync(context, cancellationToken);
            Refuse(context, applied, isFilling);
            // Comparing the whole model with its snapshot, as migrating does, would cost each start.
            if (context.Database.GetMigrations().Except(applied).Any())
            {
                await context.Database.MigrateAsync(cancellationToken);
            }
        }
    }

    /// <summary>To be called after <see cref="MigrateAsync"/>, in one's turn.</summary>
    /// <exception cref="UnsuitableDatabaseException">This node must not use the database.</exception>
    public async Task RunStartTasksAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var task in scope.ServiceProvider.GetServices<IDatabaseStartTask>())
        {
            await task.RunAsync(cancellationToken);
        }
    }

    /// <summary>Nodes that start at the same moment come here one after the other.</summary>
    public async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (await services.GetRequiredService<IDatabaseEngine>().TryLockAsync(Turn, cancellationToken) is { } turn)
            {
                return turn;
            }

            await Task.Delay(LookAgainAfter, cancellationToken);
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

    /// <summary>None if there is no database yet.</summary>
    private static async Task<IReadOnlyList<string>> GetAppliedAsync(DbContext context, CancellationToken cancellationToken) =>
        await context.Database.CanConnectAsync(cancellationToken)
            ? [.. await context.Database.GetAppliedMigrationsAsync(cancellationToken)]
            : [];

    private static void Refuse(DbContext context, IReadOnlyList<string> applied, bool isFilling)
    {
        var unknown = applied.Except(context.Database.GetMigrations()).ToList();
        if (unknown.Remove(UnfinishedCopy.Mark) && !isFilling)
        {
            throw new UnsuitableDatabaseException(UnfinishedCopy.Advice);
        }

        if (unknown.Count > 0)
        {
            throw new UnsuitableDatabaseException(
                $"A newer version of LegalAffairs has changed this database ({string.Join(", ", unknown)}). Start that version, or restore a backup from before."
            );
        }
    }

    private Task<OutboxDbContext> GetContextAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<IDbContextProvider<OutboxDbContext>>().GetDbContextAsync(cancellationToken);
}
