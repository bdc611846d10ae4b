using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Abp.Application;

public static class PagingExtensions
{
    public static IQueryable<T> PageBy<T>(this IQueryable<T> query, PagedResultRequestDto input) =>
        query.Skip(input.SkipCount).Take(input.MaxResultCount);

    public static IQueryable<T> WhereIf<T>(
        this IQueryable<T> query,
        bool condition,
        System.Linq.Expressions.Expression<Func<T, bool>> predicate
    ) => condition ? query.Where(predicate) : query;
}
