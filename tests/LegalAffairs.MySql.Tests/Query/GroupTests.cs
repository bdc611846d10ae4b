using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class GroupTests : QueryTests
{
    private static string Separator => "、";

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["counts by key"] = Rows(s => s.Matters.GroupBy(m => m.Kind).Select(g => new { g.Key, Count = g.Count() })),
        ["by a text that differs in case only"] = Rows(s => s.Matters.GroupBy(m => m.Code).Select(g => new { g.Key, Count = g.Count() })),
        ["by a nullable key"] = Rows(s => s.Matters.GroupBy(m => m.IsUrgent).Select(g => new { g.Key, Sum = g.Sum(m => m.Number) })),
        ["by two keys"] = Rows(s =>
            s.Matters.GroupBy(m => new { m.Kind, m.IsOpen })
                .Select(g => new
                {
                    g.Key.Kind,
                    g.Key.IsOpen,
                    Max = g.Max(m => m.Opened),
                })
        ),
        ["by a calculated key"] = Rows(s => s.Matters.GroupBy(m => m.Opened.Year).Select(g => new { g.Key, Count = g.Count() })),
        ["by a constant"] = Rows(s => s.Matters.GroupBy(m => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(m => m.Amount) })),
        ["all aggregates of decimals"] = Rows(s =>
            s.Matters.GroupBy(m => m.IsOpen)
                .Select(g => new
                {
                    g.Key,
                    Sum = g.Sum(m => m.Amount),
                    Min = g.Min(m => m.Amount),
                    Max = g.Max(m => m.Amount),
                    Average = g.Average(m => m.Fee),
                })
        ),
        ["having a count"] = Rows(s => s.Matters.GroupBy(m => m.Kind).Where(g => g.Count() > 3).Select(g => g.Key)),
        ["having a calculated key"] = Rows(s => s.Matters.GroupBy(m => m.Opened.Year).Where(g => g.Key > 2020).Select(g => g.Key)),
        ["having a calculated key or a count"] = Rows(s =>
            s.Matters.GroupBy(m => m.Opened.Year).Where(g => g.Key < 2010 || g.Count() > 3).Select(g => g.Count())
        ),
        ["having a sum"] = Rows(s =>
            s.Matters.GroupBy(m => m.Kind).Where(g => g.Sum(m => m.Number) > 15).Select(g => g.Sum(m => m.Number))
        ),
        ["counts of some"] = Rows(s => s.Matters.GroupBy(m => m.Kind).Select(g => new { g.Key, Open = g.Count(m => m.IsOpen) })),
        ["sums of some"] = Rows(s =>
            s.Matters.GroupBy(m => m.Kind).Select(g => new { g.Key, Open = g.Where(m => m.IsOpen).Sum(m => m.Amount) })
        ),
        ["counts of different values"] = Rows(s =>
            s.Matters.GroupBy(m => m.Kind).Select(g => new { g.Key, Units = g.Select(m => m.UnitId).Distinct().Count() })
        ),
        ["in the order of a count"] = InOrder(s =>
            s.Matters.GroupBy(m => m.Opened.Year)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key)
                .Select(g => new { g.Key, Count = g.Count() })
                .Take(3)
        ),
        ["through a navigation"] = Rows(s =>
            s.Steps.GroupBy(t => t.Matter.Unit.Name).Select(g => new { g.Key, Points = g.Sum(t => t.Points) })
        ),
        ["first of each group"] = Rows(s =>
            s.Matters.GroupBy(m => m.Kind).Select(g => g.OrderByDescending(m => m.Number).Select(m => m.Title).First())
        ),
        ["of a group by"] = Value(s => s.Matters.GroupBy(m => m.Kind).Select(g => g.Count()).Max()),
        ["joined to rows"] = Rows(s =>
            from u in s.Units
            join g in s.Matters.GroupBy(m => m.UnitId).Select(g => new { g.Key, Count = g.Count() }) on u.Id equals g.Key
            select new { u.Name, g.Count }
        ),
        // SQLite does not join in an order. The condition keeps the client from joining.
        ["texts joined in order"] = Rows(s =>
                s.Steps.GroupBy(t => t.MatterId)
                    .Select(g => string.Join("、", g.OrderBy(t => t.Order).Select(t => t.Name)))
                    .Where(text => text != "-")
            )
            .But(OnSqlite.Fails),
        ["texts joined in descending order by a parameter"] = Rows(s =>
                s.Steps.GroupBy(t => t.MatterId)
                    .Select(g => string.Join(Separator, g.OrderByDescending(t => t.Points).Select(t => t.Name)))
                    .Where(text => text != "-")
            )
            .But(OnSqlite.Fails),
        ["texts of some joined, with nulls"] = Rows(s =>
                s.Matters.GroupBy(m => m.IsOpen)
                    .Select(g => string.Join("|", g.Where(m => m.Number < 4).OrderBy(m => m.Number).Select(m => m.Notes)))
                    .Where(text => text != "-")
            )
            .But(OnSqlite.Fails),
        ["texts strung together"] = Rows(s =>
                s.Steps.GroupBy(t => t.MatterId)
                    .Select(g => string.Concat(g.OrderBy(t => t.Order).Select(t => t.Name)))
                    .Where(text => text != "-")
            )
            .But(OnSqlite.Fails),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_group_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
