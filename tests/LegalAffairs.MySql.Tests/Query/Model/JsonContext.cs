using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query.Model;

internal sealed class JsonContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Form> Forms => Set<Form>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Form>().OwnsOne(f => f.Answers, a => a.ToJson().OwnsOne(x => x.Inner));
        modelBuilder.Entity<Form>().Property(f => f.Id).ValueGeneratedNever();
    }
}
