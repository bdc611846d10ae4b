using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Abp.DependencyInjection;

/// <summary>Registers the classes that a marker interface names: as themselves, as every interface of ours and as every abstract base of ours.</summary>
public static class ConventionalRegistrar
{
    private static readonly Type[] Markers =
    [
        typeof(ITransientDependency),
        typeof(IScopedDependency),
        typeof(ISingletonDependency),
        typeof(IHasLazyServiceProvider),
    ];

    private static readonly ConcurrentDictionary<Type, ObjectFactory> Constructors = new();

    public static IServiceCollection AddAssemblyByConvention(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (LifetimeOf(type) is { } lifetime)
            {
                Register(services, type, lifetime);
            }
        }

        return services;
    }

    private static ServiceLifetime? LifetimeOf(Type type) =>
        typeof(ISingletonDependency).IsAssignableFrom(type) ? ServiceLifetime.Singleton
        : typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped
        : typeof(ITransientDependency).IsAssignableFrom(type) ? ServiceLifetime.Transient
        : null;

    private static void Register(IServiceCollection services, Type type, ServiceLifetime lifetime)
    {
        var replace = type.GetCustomAttribute<DependencyAttribute>()?.ReplaceServices == true;
        services.Add(new ServiceDescriptor(type, FactoryOf(type), lifetime));
        foreach (var exposed in ExposedTypes(type))
        {
            var descriptor = new ServiceDescriptor(exposed, sp => sp.GetRequiredService(type), lifetime);
            if (replace)
            {
                services.Replace(descriptor);
            }
            else
            {
                services.Add(descriptor);
            }
        }
    }

    private static Func<IServiceProvider, object> FactoryOf(Type type)
    {
        // Compiled when first needed: most of what is registered is not asked for at the start.
        ObjectFactory? create = null;
        return sp =>
        {
            create ??= Constructors.GetOrAdd(type, t => ActivatorUtilities.CreateFactory(t, []));
            var instance = create(sp, null);
            if (instance is IHasLazyServiceProvider lazy)
            {
                lazy.LazyServiceProvider = sp;
            }

            return instance;
        };
    }

    private static IEnumerable<Type> ExposedTypes(Type type)
    {
        var interfaces = type.GetInterfaces().Where(i => IsOurs(i) && !Markers.Contains(i));
        var bases = BasesOf(type).Where(b => b.IsAbstract && IsOurs(b));
        return interfaces.Concat(bases);
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("LegalAffairs.", StringComparison.Ordinal) == true;
}
