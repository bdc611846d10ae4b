using System.Reflection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>The contexts of the application, in the order in which they migrate.</summary>
public sealed record DbContextRegistration(Type ContextType);

public static class AbpDbContextServiceCollectionExtensions
{
    /// <summary>A module's context, with a repository for each entity type that it has a set of.</summary>
    public static IServiceCollection AddAbpDbContext<TContext>(this IServiceCollection services)
        where TContext : DbContext, IAbpDbContext
    {
        services.AddSingleton(new DbContextRegistration(typeof(TContext)));
        services.AddSingleton<IDbContextProvider<TContext>, UnitOfWorkDbContextProvider<TContext>>();
        foreach (var entityType in EntityTypesOf(typeof(TContext)))
        {
            AddRepository(services, typeof(TContext), entityType);
        }

        return services;
    }

    private static IEnumerable<Type> EntityTypesOf(Type contextType) =>
        contextType
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(p => p.PropertyType.GetGenericArguments()[0])
            .Where(t => typeof(IEntity).IsAssignableFrom(t));

    private static void AddRepository(IServiceCollection services, Type contextType, Type entityType)
    {
        var keyed = Array.Find(entityType.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntity<>));
        if (keyed is null)
        {
            services.AddSingleton(
                typeof(IRepository<>).MakeGenericType(entityType),
                typeof(EfCoreRepository<,>).MakeGenericType(contextType, entityType)
            );
            return;
        }

        var keyType = keyed.GetGenericArguments()[0];
        var implementation = typeof(EfCoreRepository<,,>).MakeGenericType(contextType, entityType, keyType);
        services.AddSingleton(typeof(IRepository<,>).MakeGenericType(entityType, keyType), implementation);
        services.AddSingleton(typeof(IRepository<>).MakeGenericType(entityType), implementation);
    }
}
