using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;

namespace LegalAffairs.Tests.Documentation;

/// <summary>Which scope a service works in, read from the records that its constructor reaches.</summary>
internal static class DataScopes
{
    private const int Depth = 5;

    public static string Of(Type service)
    {
        var entities = EntitiesReachedBy(service, Depth).ToHashSet();
        return entities.Any(e => typeof(IHasOwner).IsAssignableFrom(e)) ? "unit or own"
            : entities.Any(e => typeof(IHasOrganizationUnit).IsAssignableFrom(e)) ? "unit"
            : "–";
    }

    private static IEnumerable<Type> EntitiesReachedBy(Type type, int depth)
    {
        if (depth == 0 || type.Namespace?.StartsWith("LegalAffairs.", StringComparison.Ordinal) != true)
        {
            return [];
        }

        var parameters = type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType).ToList();
        return parameters
            .SelectMany(EntitiesOf)
            .Concat(parameters.SelectMany(p => ImplementationsOf(p, type)).SelectMany(i => EntitiesReachedBy(i, depth - 1)));
    }

    private static IEnumerable<Type> EntitiesOf(Type parameter)
    {
        if (!parameter.IsGenericType)
        {
            return [];
        }

        var definition = parameter.GetGenericTypeDefinition();
        return definition == typeof(IRepository<,>) || definition == typeof(IRepository<>) ? [parameter.GetGenericArguments()[0]]
            : definition == typeof(IDbContextProvider<>) ? SetsOf(parameter.GetGenericArguments()[0])
            : [];
    }

    private static IEnumerable<Type> SetsOf(Type context) =>
        context
            .GetProperties()
            .Where(p => p.PropertyType.IsGenericType && typeof(IQueryable).IsAssignableFrom(p.PropertyType))
            .Select(p => p.PropertyType.GetGenericArguments()[0]);

    // Within the same module: what another module answers is that module's to limit.
    private static IEnumerable<Type> ImplementationsOf(Type parameter, Type user) =>
        parameter.IsInterface || parameter.IsAbstract
            ? user.Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && parameter.IsAssignableFrom(t))
            : [parameter];
}
