using LegalAffairs.MySql.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LegalAffairs.MySql.Tests.Update;

internal sealed class BankContext(
    string? connectionString,
    Action<MySqlDbContextOptionsBuilder>? configure = null,
    Action<string>? log = null,
    ServerVersion? serverVersion = null
) : DbContext
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Numbered> Numbered => Set<Numbered>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.UseMySql(connectionString, serverVersion ?? TestServerVersion.Value, configure);
        if (log is not null)
        {
            optionsBuilder.LogTo(log, [Microsoft.EntityFrameworkCore.Diagnostics.RelationalEventId.CommandExecuted]);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(account =>
        {
            account.Property(a => a.Id).ValueGeneratedNever();
            account.Property(a => a.Name).HasMaxLength(100);
            account.Property(a => a.Stamp).HasMaxLength(36).IsConcurrencyToken();
        });
        modelBuilder.Entity<Numbered>(numbered =>
        {
            numbered.Property(n => n.CreatedAt).HasDefaultValueSql("UTC_TIMESTAMP(6)");
            numbered.Property(n => n.Label).HasComputedColumnSql("CONCAT('№ ', COALESCE(`Name`, '-'))", stored: false);
            numbered.Property(n => n.Version).HasDefaultValue(7);
        });
    }
}
