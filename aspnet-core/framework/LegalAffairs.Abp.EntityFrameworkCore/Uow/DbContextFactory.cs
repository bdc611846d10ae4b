using System.Collections.Concurrent;
using System.Data.Common;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LegalAffairs.Abp.EntityFrameworkCore.Uow;

/// <summary>Lends contexts over a given connection. They are kept and used again, since making one costs more than a query.</summary>
internal sealed class DbContextFactory(IDatabaseEngine engine, IServiceProvider services) : ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, IPool> _pools = new();

    public TContext Create<TContext>(DbConnection connection)
        where TContext : DbContext => (TContext)Create(typeof(TContext), connection);

    /// <summary>To be disposed of, which gives it back.</summary>
    public DbContext Create(Type contextType, DbConnection connection)
    {
        var context = _pools.GetOrAdd(contextType, CreatePool).Rent();
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        return context;
    }

    public static string MigrationsHistoryTable(Type contextType) =>
        $"__Migrations_{contextType.Name.Replace("DbContext", string.Empty, StringComparison.Ordinal)}";

    private IPool CreatePool(Type contextType)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(contextType))!;
        engine.Configure(builder, MigrationsHistoryTable(contextType));
        // Gives EF our logging without making it part of the key under which EF keeps models and compiled queries.
        builder.UseApplicationServiceProvider(services);
        // A unit of work belongs to one call, which awaits each step; watching for a second one costs every query.
        builder.EnableThreadSafetyChecks(false);
        return (IPool)Activator.CreateInstance(typeof(Pool<>).MakeGenericType(contextType), builder.Options)!;
    }

    private interface IPool
    {
        DbContext Rent();
    }

    private sealed class Pool<TContext>(DbContextOptions<TContext> options) : IPool
        where TContext : DbContext
    {
        private readonly PooledDbContextFactory<TContext> _factory = new(options);

        public DbContext Rent() => _factory.CreateDbContext();
    }
}
