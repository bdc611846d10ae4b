using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>Lets "dotnet ef" make a module's context without the host.</summary>
public abstract class DesignTimeContextFactory<TContext> : IDesignTimeDbContextFactory<TContext>
    where TContext : DbContext
{
    protected abstract IDatabaseEngine Engine { get; }

    public TContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<TContext>();
        Engine.Configure(options, DbContextFactory.MigrationsHistoryTable(typeof(TContext)));
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }
}
