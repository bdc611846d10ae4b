using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.LoadTests.Provider;

internal sealed class MeasuredContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<MeasuredRow> Rows => Set<MeasuredRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var row = modelBuilder.Entity<MeasuredRow>();
        row.ToTable(MeasuredRow.Table);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Name).HasMaxLength(128);
        row.Property(r => r.Note).HasMaxLength(512);
        row.Property(r => r.Points).HasPrecision(9, 2);
        row.HasIndex(r => r.Number);
    }
}
