using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

/// <summary>Lists of values given with a query.</summary>
public sealed class CollectionTests : QueryTests
{
    private static int[] Numbers => [1, 3, 5, 99];

    private static List<Guid> Ids => [Seeds.Id(101), Seeds.Id(105), Seeds.Id(999)];

    private static string?[] Notes => ["abc ", "", null];

    private static MatterKind[] Kinds => [MatterKind.Contract, MatterKind.Opinion];

    private static DateOnly[] Days => [new(2026, 12, 31), new(2024, 2, 29)];

    private static DateTime[] Moments => [new(2024, 12, 31, 23, 59, 59, DateTimeKind.Utc)];

    private static decimal[] Amounts => [0.5m, 999999999999.999999m];

    private static string[] Texts => ["abc", "ABC"];

    private static int[] None => [];

    private static int[] Many => [.. Enumerable.Range(8, 1500)];

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["integers"] = Each(m => Numbers.Contains(m.Number)),
        ["not integers"] = Each(m => !Numbers.Contains(m.Number)),
        ["nullable integers"] = Each(m => Numbers.Contains(m.Rank ?? 0)),
        ["Guids"] = Each(m => Ids.Contains(m.Id)),
        ["nullable Guids"] = Each(m => m.OwnerId != null && Ids.Contains(m.OwnerId.Value)),
        ["texts with null"] = Each(m => Notes.Contains(m.Notes)),
        ["not texts with null"] = Each(m => !Notes.Contains(m.Notes)),
        ["enums"] = Each(m => Kinds.Contains(m.Kind)),
        ["days"] = Each(m => Days.Contains(m.Day)),
        ["moments"] = Each(m => Moments.Contains(m.Opened)),
        ["decimals"] = Each(m => Amounts.Contains(m.Amount)),
        ["nothing"] = Each(m => None.Contains(m.Number)),
        ["1500 integers"] = Each(m => Many.Contains(m.Number)),
        ["constants"] = Each(m => new[] { "abc", "采购合同" }.Contains(m.Title)),
        ["columns"] = Each(m => new[] { m.Title, m.Code }.Contains("abc")),
        ["as constants"] = Rows(s =>
            s is MemorySets
                ? s.Matters.Where(m => Ids.Contains(m.Id)).Select(m => m.Number)
                : s.Matters.Where(m => EF.Constant(Ids).Contains(m.Id)).Select(m => m.Number)
        ),
        ["as one parameter"] = Rows(s =>
            s is MemorySets
                ? s.Matters.Where(m => Ids.Contains(m.Id)).Select(m => m.Number)
                : s.Matters.Where(m => EF.Parameter(Ids).Contains(m.Id)).Select(m => m.Number)
        ),
        ["as several parameters"] = Rows(s =>
            s is MemorySets
                ? s.Matters.Where(m => Days.Contains(m.Day)).Select(m => m.Number)
                : s.Matters.Where(m => EF.MultipleParameters(Days).Contains(m.Day)).Select(m => m.Number)
        ),
        ["a count of values"] = Each(m => Numbers.Count(n => n > m.Number)),
        ["any of the values"] = Each(m => Numbers.Any(n => n * 2 == m.Number)),
        ["a list joined"] = Rows(s => s.Matters.Join(Numbers, m => m.Number, n => n, (m, n) => new { m.Title, n })),
        ["any of the texts"] = Each(m => Texts.Any(t => m.Title.Contains(t))),
        ["a list of days joined"] = Rows(s => s.Matters.Join(Days, m => m.Day, d => d, (m, d) => new { m.Number, d })),
        ["a list of moments joined"] = Rows(s => s.Matters.Join(Moments, m => m.Opened, d => d, (m, d) => new { m.Number, d })),
        ["a list of Guids joined"] = Rows(s => s.Matters.Join(Ids, m => m.Id, d => d, (m, d) => new { m.Number, d })),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_list_is_searched_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
