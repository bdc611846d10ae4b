using System.Linq.Expressions;
using System.Reflection;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>
/// A module's context. Filters out what is deleted or outside of the data scope, fills audit properties,
/// checks concurrency stamps, notes changes for the audit log and hands events to the outbox.
/// </summary>
public abstract class AbpDbContext<TContext>(DbContextOptions<TContext> options) : DbContext(options), IAbpDbContext
    where TContext : DbContext
{
    private static readonly MethodInfo ConfigureFiltersMethod = typeof(AbpDbContext<TContext>).GetMethod(
        nameof(ConfigureFilters),
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    public SavePipeline? Pipeline { get; set; }

    // Read by the query filters at each query. A list of ids, empty for those who see all.
    protected bool SeesAll => CurrentScope.IsAll;

    protected IReadOnlyList<Guid> VisibleUnits => CurrentScope.UnitIds;

    protected Guid? VisibleOwner => CurrentScope.UserId;

    protected bool HidesDeleted => Pipeline?.HidesDeleted ?? true;

    private DataScope CurrentScope => Pipeline?.Scope ?? DataScope.Everything;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Pipeline is null)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var changes = Pipeline.BeforeSave(ChangeTracker);
        var count = await Pipeline.TranslateFailuresAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken));
        Pipeline.AfterSave(changes);
        return count;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving is asynchronous: SaveChangesAsync.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        // Types that conventions found by the way, such as a value kept as JSON, must not be made entities by naming them here.
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(t => typeof(IEntity).IsAssignableFrom(t.ClrType)).ToList())
        {
            var builder = modelBuilder.Entity(entityType.ClrType);
            builder.ConfigureByConvention();
            ConfigureFiltersMethod.MakeGenericMethod(entityType.ClrType).Invoke(this, [builder]);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 6);
    }

    private void ConfigureFilters<TEntity>(EntityTypeBuilder builder)
        where TEntity : class
    {
        if (typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity)))
        {
            Expression<Func<TEntity, bool>> filter = e => !HidesDeleted || !((ISoftDelete)e).IsDeleted;
            builder.HasQueryFilter(QueryFilters.SoftDelete, filter);
        }

        if (typeof(IHasOrganizationUnit).IsAssignableFrom(typeof(TEntity)))
        {
            builder.HasQueryFilter(QueryFilters.DataScope, ScopeFilter<TEntity>());
        }
    }

    private Expression<Func<TEntity, bool>> ScopeFilter<TEntity>()
        where TEntity : class =>
        typeof(IHasOwner).IsAssignableFrom(typeof(TEntity))
            ? e =>
                SeesAll
                || VisibleUnits.Contains(EF.Property<Guid>(e, nameof(IHasOrganizationUnit.OrganizationUnitId)))
                || (VisibleOwner != null && EF.Property<Guid?>(e, nameof(IHasOwner.OwnerId)) == VisibleOwner)
            : e => SeesAll || VisibleUnits.Contains(EF.Property<Guid>(e, nameof(IHasOrganizationUnit.OrganizationUnitId)));
}
