using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.MySql.Tests.Storage;

/// <summary>Each value to try is a row, and the last of them the default of a second column.</summary>
internal sealed class HolderContext<T>(string connectionString, T last, Action<PropertyBuilder<T?>>? configure = null) : DbContext
{
    public DbSet<Holder<T>> Holders => Set<Holder<T>>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseMySql(connectionString, TestServerVersion.Value).EnableServiceProviderCaching(false);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Holder<T>>(holder =>
        {
            holder.ToTable("Holders");
            holder.Property(h => h.Id).ValueGeneratedNever();
            configure?.Invoke(holder.Property(h => h.Value));
            var withDefault = holder.Property(h => h.Default);
            configure?.Invoke(withDefault);
            withDefault.HasDefaultValue(last);
        });
}
