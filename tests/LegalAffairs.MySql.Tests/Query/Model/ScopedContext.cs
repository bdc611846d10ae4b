using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query.Model;

/// <summary>Filters as the application's contexts do: by what the caller may see.</summary>
internal sealed class ScopedContext(DbContextOptions options, bool seesAll, IReadOnlyList<Guid> visibleUnits, Guid? visibleOwner)
    : QueryContext(options)
{
    private bool SeesAll => seesAll;

    private IReadOnlyList<Guid> VisibleUnits => visibleUnits;

    private Guid? VisibleOwner => visibleOwner;

    private bool HidesDeleted { get; } = true;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Matter>().HasQueryFilter("Deleted", m => !HidesDeleted || !m.IsOpen);
        modelBuilder
            .Entity<Matter>()
            .HasQueryFilter(
                "Scope",
                m =>
                    SeesAll
                    || VisibleUnits.Contains(EF.Property<Guid>(m, nameof(Matter.UnitId)))
                    || (VisibleOwner != null && EF.Property<Guid?>(m, nameof(Matter.OwnerId)) == VisibleOwner)
            );
    }
}
