using System.Linq.Expressions;
using LegalAffairs.Abp.Application.Dtos;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore;

/// <summary>
/// A list as people open it, without a filter and in its usual order: asked so often that its two queries are compiled once.
/// Belongs to one host, since it keeps to the model that it first sees.
/// </summary>
public sealed class CompiledPage<TContext, TEntity, TDto>
    where TContext : DbContext
{
    private readonly Func<TContext, Task<long>> _count;
    private readonly Func<TContext, int, int, IAsyncEnumerable<TDto>> _page;

    /// <param name="source">What is listed, in order.</param>
    /// <param name="projection">What is read of it.</param>
    public CompiledPage(Expression<Func<TContext, IQueryable<TEntity>>> source, Expression<Func<TEntity, TDto>> projection)
    {
        var (context, skip, take) = (
            source.Parameters[0],
            Expression.Parameter(typeof(int), "skip"),
            Expression.Parameter(typeof(int), "take")
        );
        var page = Call(
            nameof(Queryable.Take),
            [typeof(TEntity)],
            Call(nameof(Queryable.Skip), [typeof(TEntity)], source.Body, skip),
            take
        );
        var rows = Call(nameof(Queryable.Select), [typeof(TEntity), typeof(TDto)], page, Expression.Quote(projection));
        _page = EF.CompileAsyncQuery(Expression.Lambda<Func<TContext, int, int, IQueryable<TDto>>>(rows, context, skip, take));
        var count = Call(nameof(Queryable.LongCount), [typeof(TEntity)], source.Body);
        _count = EF.CompileAsyncQuery(Expression.Lambda<Func<TContext, long>>(count, context));
    }

    public async Task<PagedResultDto<TDto>> GetAsync(TContext context, PagedResultRequestDto input)
    {
        var totalCount = await _count(context);
        var rows = new List<TDto>(input.MaxResultCount);
        await foreach (var row in _page(context, input.SkipCount, input.MaxResultCount))
        {
            rows.Add(row);
        }

        return new PagedResultDto<TDto>(totalCount, rows);
    }

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);
}
