using System.Linq.Expressions;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>A query that runs on either database and in memory.</summary>
public sealed class QueryCase
{
    private readonly Func<ISets, Task<List<string>>> _run;
    private readonly bool _inOrder;

    private QueryCase(Func<ISets, Task<List<string>>> run, bool inOrder = false) => (_run, _inOrder) = (run, inOrder);

    public OnSqlite OnSqlite { get; private set; }

    /// <summary>The rows of a query, in any order.</summary>
    public static QueryCase Rows<T>(Func<ISets, IQueryable<T>> query) => new(s => ListAsync(query(s)));

    public static QueryCase InOrder<T>(Func<ISets, IQueryable<T>> query) => new(s => ListAsync(query(s)), inOrder: true);

    /// <summary>Entities with what was loaded along.</summary>
    public static QueryCase Loaded<T, TView>(Func<ISets, IQueryable<T>> query, Func<T, TView> view) =>
        new(async s => [.. (await ToListAsync(query(s))).Select(row => Rendering.Of(view(row)))]);

    public static QueryCase Value<T>(Func<ISets, T> query) => new(s => Task.FromResult<List<string>>([Rendering.Of(query(s))]));

    /// <summary>An expression for every matter. Comparing it with itself makes sure that no part of it is calculated by the client.</summary>
    public static QueryCase Each<T>(Expression<Func<Matter, T>> value, Expression<Func<Matter, bool>>? of = null)
    {
        var matter = value.Parameters[0];
        var row = Expression.MemberInit(
            Expression.New(typeof(Row<T>)),
            Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<T>.Number))!, Expression.Property(matter, nameof(Matter.Number))),
            Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<T>.Value))!, value.Body)
        );
        var selector = Expression.Lambda<Func<Matter, Row<T>>>(row, matter);
        var translated = Expression.Lambda<Func<Matter, bool>>(Expression.Equal(value.Body, value.Body), matter);
        return Rows(s => s.Matters.Where(of ?? (m => true)).Where(translated).Select(selector));
    }

    /// <summary>SQLite refuses the query, or gives something else than .NET does; why is said where the case is defined.</summary>
    public QueryCase But(OnSqlite onSqlite)
    {
        OnSqlite = onSqlite;
        return this;
    }

    public async Task<List<string>> RunAsync(ISets sets)
    {
        var rows = await _run(sets);
        if (!_inOrder)
        {
            rows.Sort(StringComparer.Ordinal);
        }

        return rows;
    }

    private static async Task<List<string>> ListAsync<T>(IQueryable<T> query) => [.. (await ToListAsync(query)).Select(Rendering.Of)];

    private static async Task<List<T>> ToListAsync<T>(IQueryable<T> query) =>
        query is IAsyncEnumerable<T> ? await query.ToListAsync() : [.. query];
}
