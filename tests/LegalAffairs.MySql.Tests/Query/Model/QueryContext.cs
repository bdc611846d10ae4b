using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query.Model;

public class QueryContext(DbContextOptions options) : DbContext(options), ISets
{
    public IQueryable<Matter> Matters => Set<Matter>().AsNoTracking();

    public IQueryable<Step> Steps => Set<Step>().AsNoTracking();

    public IQueryable<Unit> Units => Set<Unit>().AsNoTracking();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Matter>(matter =>
        {
            matter.Property(m => m.Id).ValueGeneratedNever();
            matter.Property(m => m.Title).HasMaxLength(200);
            matter.Property(m => m.Code).HasMaxLength(64);
            matter.Property(m => m.Content).HasMaxLength(64);
            matter.Property(m => m.Amount).HasPrecision(18, 6);
            matter.Property(m => m.Fee).HasPrecision(18, 6);
            matter.HasIndex(m => m.Code);
        });
        modelBuilder.Entity<Step>(step =>
        {
            step.Property(s => s.Id).ValueGeneratedNever();
            step.Property(s => s.Name).HasMaxLength(100);
            step.Property(s => s.Points).HasPrecision(18, 6);
        });
        modelBuilder.Entity<Unit>(unit =>
        {
            unit.Property(u => u.Id).ValueGeneratedNever();
            unit.Property(u => u.Code).HasMaxLength(64);
            unit.Property(u => u.Name).HasMaxLength(100);
        });
    }
}
