using System.Collections.Concurrent;
using System.Data.Common;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore.Uow;

/// <summary>Makes contexts over a given connection. Options are built once a context type, since building them costs more than a query.</summary>
internal sealed class DbContextFactory(IDatabaseEngine engine, IServiceProvider services) : ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, (DbContextOptions Options, ObjectFactory Create)> _contexts = new();

    public TContext Create<TContext>(DbConnection connection)
        where TContext : DbContext => (TContext)Create(typeof(TContext), connection);

    public DbContext Create(Type contextType, DbConnection connection)
    {
        var (options, create) = _contexts.GetOrAdd(contextType, Prepare);
        var context = (DbContext)create(EmptyServices.Instance, [options]);
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        return context;
    }

    private (DbContextOptions Options, ObjectFactory Create) Prepare(Type contextType)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(contextType))!;
        engine.Configure(builder, MigrationsHistoryTable(contextType));
        // Gives EF our logging without making it part of the key under which EF keeps models and compiled queries.
        builder.UseApplicationServiceProvider(services);
        return (builder.Options, ActivatorUtilities.CreateFactory(contextType, [builder.Options.GetType()]));
    }

    public static string MigrationsHistoryTable(Type contextType) =>
        $"__Migrations_{contextType.Name.Replace("DbContext", string.Empty, StringComparison.Ordinal)}";

    private sealed class EmptyServices : IServiceProvider
    {
        public static readonly EmptyServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
