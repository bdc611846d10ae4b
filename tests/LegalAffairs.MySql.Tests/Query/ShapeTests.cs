using LegalAffairs.MySql.Tests.Query.Comparison;
using Microsoft.EntityFrameworkCore;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class ShapeTests : QueryTests
{
    private static int Two => 2;

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["Take"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Take(3).Select(m => m.Number)),
        ["Skip"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Skip(7).Select(m => m.Number)),
        ["Skip and Take by parameters"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Skip(Two).Take(Two).Select(m => m.Number)),
        ["Take twice"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Take(Two + 1).Take(Two).Select(m => m.Number)),
        ["Take, then Skip"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Take(5).Skip(Two).Select(m => m.Number)),
        ["Take, then Where"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Take(5).Where(m => m.IsOpen).Select(m => m.Number)),
        ["Last"] = Value(s => s.Matters.OrderBy(m => m.Number).Select(m => m.Number).Last()),
        ["ElementAt"] = Value(s => s.Matters.OrderBy(m => m.Number).Select(m => m.Number).ElementAt(4)),
        ["nulls first"] = InOrder(s => s.Matters.OrderBy(m => m.Rank).ThenByDescending(m => m.Number).Select(m => m.Number)),
        ["nulls last"] = InOrder(s => s.Matters.OrderByDescending(m => m.Closed).ThenBy(m => m.Number).Select(m => m.Number)),
        ["ordered by decimals"] = InOrder(s => s.Matters.OrderBy(m => m.Amount).Select(m => m.Number)),
        ["ordered by Guids"] = InOrder(s => s.Matters.OrderBy(m => m.Id).Select(m => m.Number)),
        ["ordered by a condition"] = InOrder(s => s.Matters.OrderBy(m => m.IsOpen).ThenBy(m => m.Number).Select(m => m.Number)),
        ["Reverse"] = InOrder(s => s.Matters.OrderBy(m => m.Number).Select(m => m.Number).Reverse()),
        ["an inner join"] = Rows(s => s.Matters.Join(s.Units, m => m.UnitId, u => u.Id, (m, u) => new { m.Number, u.Name })),
        ["a left join"] = Rows(s =>
            s.Units.LeftJoin(s.Matters, u => u.Id, m => m.UnitId, (u, m) => new { u.Name, N = m == null ? -1 : m.Number })
        ),
        ["a left join of old"] = Rows(s =>
            from u in s.Units
            join m in s.Matters on u.Id equals m.UnitId into matters
            from m in matters.DefaultIfEmpty()
            select new { u.Name, N = m == null ? 0 : m.Number }
        ),
        ["a join of two keys"] = Rows(s =>
            from a in s.Matters
            join b in s.Matters on new { a.Kind, a.IsOpen } equals new { b.Kind, b.IsOpen }
            where a.Number < b.Number
            select new { a.Number, Other = b.Number }
        ),
        ["a cross join"] = Rows(s => from u in s.Units from m in s.Matters where m.Number == 1 select new { u.Name, m.Title }),
        ["SelectMany with a condition"] = Rows(s =>
            s.Matters.SelectMany(m => m.Steps.Where(t => t.Order > 0), (m, t) => new { m.Number, t.Name })
        ),
        ["SelectMany with DefaultIfEmpty"] = Rows(s =>
            s.Matters.SelectMany(m => m.Steps.DefaultIfEmpty(), (m, t) => new { m.Number, Name = t == null ? "-" : t.Name })
        ),
        ["some of each parent"] = Rows(s =>
            s.Matters.SelectMany(m => m.Steps.OrderBy(t => t.Order).Skip(1).Take(2), (m, t) => new { m.Number, t.Name })
        ),
        ["some of each parent in a list"] = Rows(s =>
            s.Matters.Select(m => new { m.Number, Steps = m.Steps.OrderByDescending(t => t.Order).Take(2).Select(t => t.Name).ToList() })
        ),
        ["the first of each parent"] = Rows(s =>
            s.Matters.Select(m => new { m.Number, First = m.Steps.OrderBy(t => t.Order).Select(t => t.Name).FirstOrDefault() })
        ),
        ["a count for each parent"] = Rows(s => s.Matters.Select(m => new { m.Number, Count = m.Steps.Count(t => t.Points > 0) })),
        ["a sum for each parent"] = Rows(s => s.Matters.Select(m => new { m.Number, Sum = m.Steps.Sum(t => t.Points) })),
        ["Any of children"] = Rows(s => s.Matters.Where(m => m.Steps.Any(t => t.Name == "归档")).Select(m => m.Number)),
        ["All of children"] = Rows(s => s.Matters.Where(m => m.Steps.All(t => t.Points > 0)).Select(m => m.Number)),
        ["no children"] = Rows(s => s.Matters.Where(m => !m.Steps.Any()).Select(m => m.Number)),
        ["a navigation"] = Rows(s =>
            s.Matters.Where(m => m.Unit.ParentId != null && m.Unit.Parent!.Name == "云州市")
                .Select(m => new { m.Number, m.Unit.Parent!.Code })
        ),
        ["In a subquery"] = Rows(s =>
            s.Matters.Where(m => s.Steps.Where(t => t.Order == 3).Select(t => t.MatterId).Contains(m.Id)).Select(m => m.Number)
        ),
        ["not In a subquery with nulls"] = Rows(s =>
            s.Matters.Where(m => !s.Matters.Select(x => x.Rank).Contains(m.Number)).Select(m => m.Number)
        ),
        ["In a subquery with a limit"] = Rows(s =>
            s.Matters.Where(m => s.Matters.OrderByDescending(x => x.Number).Take(3).Select(x => x.Id).Contains(m.Id)).Select(m => m.Number)
        ),
        ["a subquery compared"] = Rows(s =>
            s.Matters.Where(m => m.Amount > s.Matters.Where(x => x.Kind == m.Kind).Min(x => x.Amount)).Select(m => m.Number)
        ),
        ["Union"] = Rows(s => s.Matters.Where(m => m.Number < 3).Select(m => m.Title).Union(s.Units.Select(u => u.Name))),
        ["Union of what differs in case"] = Rows(s =>
            s.Matters.Where(m => m.Number > 4).Select(m => m.Title).Union(s.Matters.Select(m => m.Code))
        ),
        ["Concat"] = Rows(s => s.Matters.Where(m => m.Number < 3).Select(m => m.Number).Concat(s.Matters.Select(m => m.Number % 3))),
        ["Except"] = Rows(s => s.Matters.Select(m => m.Number).Except(s.Steps.Select(t => t.Order))),
        ["Intersect"] = Rows(s => s.Matters.Select(m => m.Number).Intersect(s.Steps.Select(t => t.Order))),
        ["sets of sets"] = Rows(s =>
            s.Matters.Select(m => m.Number).Except(s.Matters.Where(m => m.IsOpen).Select(m => m.Number).Union(s.Steps.Select(t => t.Order)))
        ),
        ["a Union, ordered and cut"] = InOrder(s =>
            s.Matters.Select(m => m.Number).Union(s.Matters.Select(m => m.Number + 5)).OrderBy(n => n).Skip(3).Take(5)
        ),
        ["a Union of entities"] = Rows(s => s.Matters.Where(m => m.Number < 3).Union(s.Matters.Where(m => m.IsOpen)).Select(m => m.Number)),
        ["Distinct"] = Rows(s => s.Matters.Select(m => new { m.Kind, m.IsOpen }).Distinct()),
        ["Distinct, then Where"] = Rows(s => s.Matters.Select(m => m.Kind).Distinct().Where(k => k != Model.MatterKind.Contract)),
        ["whole entities"] = Rows(s => s.Matters),
        ["Include"] = Loaded(
            s => s.Units.Include(u => u.Matters.OrderBy(m => m.Number)).OrderBy(u => u.Code),
            u => new { u.Name, Matters = u.Matters.Select(m => m.Title) }
        ),
        ["Include in split queries"] = Loaded(
            s =>
                s.Units.Include(u => u.Matters.OrderBy(m => m.Number))
                        .ThenInclude(m => m.Steps.OrderBy(t => t.Order))
                    .AsSplitQuery()
                    .OrderBy(u => u.Code),
            u => new { u.Name, Matters = u.Matters.Select(m => new { m.Title, Steps = m.Steps.Select(t => t.Name) }) }
        ),
        ["Include of a part of each"] = Loaded(
            s =>
                s.Matters.Include(m => m.Unit)
                    .Include(m => m.Steps.OrderBy(t => t.Order))
                    .AsSplitQuery()
                    .OrderBy(m => m.Number)
                    .Skip(2)
                    .Take(4),
            m => new
            {
                m.Number,
                m.Unit.Name,
                Steps = m.Steps.Select(t => t.Name),
            }
        ),
        ["a Boolean of its own"] = Rows(s =>
            s.Matters.Select(m => new
            {
                m.Number,
                Has = m.Steps.Any(),
                Is = m.Number > 3 && m.IsUrgent == null,
            })
        ),
        // SQLite has no union of operands with limits of their own.
        ["a Union of limited parts"] = Rows(s =>
            s.Matters.OrderBy(m => m.Number)
                .Take(2)
                .Select(m => m.Number)
                .Union(s.Matters.OrderByDescending(m => m.Number).Take(2).Select(m => m.Number))
        ),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_shape_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
