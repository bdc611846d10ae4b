using System.Collections;
using System.Linq.Expressions;
using LegalAffairs.Abp.Validation;

namespace LegalAffairs.Abp.Application;

/// <summary>The columns that a list may be sorted by. Anything else is refused by name (400), never passed to the database.</summary>
public sealed class Sorting<T>(string defaultSorting) : IEnumerable<string>
{
    private readonly Dictionary<string, Func<IQueryable<T>, bool, IOrderedQueryable<T>>> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Also accepts this column as a second key, so that pages do not overlap where the first is equal.</summary>
    public Expression<Func<T, Guid>>? ThenBy { get; init; }

    public void Add<TKey>(string column, Expression<Func<T, TKey>> key) =>
        _columns.Add(column, (query, descending) => descending ? query.OrderByDescending(key) : query.OrderBy(key));

    public IQueryable<T> Apply(IQueryable<T> query, string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? defaultSorting : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var descending = words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        var malformed =
            words.Length > 2 || (words.Length == 2 && !descending && !words[1].Equals("asc", StringComparison.OrdinalIgnoreCase));
        if (malformed || !_columns.TryGetValue(words[0], out var apply))
        {
            throw new UnknownSortingException(sorting!, [.. _columns.Keys]);
        }

        var ordered = apply(query, descending);
        return ThenBy is null ? ordered : ordered.ThenBy(ThenBy);
    }

    public IEnumerator<string> GetEnumerator() => _columns.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
