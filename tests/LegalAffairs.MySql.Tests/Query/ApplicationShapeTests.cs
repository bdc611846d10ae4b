using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

/// <summary>The shapes of the application's own queries, on the rows of these tests.</summary>
public sealed class ApplicationShapeTests : QueryTests
{
    private static Guid? NoPlan => null;

    private static string Filter => "同";

    private static string Code => "00001";

    private static string CodeEnd => "00002";

    private static DateTime? From => new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static bool OnlyOpen => true;

    private static int? FirstRank => -3;

    private static IReadOnlyCollection<Guid> Ids => [Seeds.Id(101), Seeds.Id(103), Seeds.Id(106)];

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["a list page: filter, order, page"] = InOrder(s =>
            s.Matters.Where(m => m.Title.Contains(Filter) || m.Code.Contains(Filter))
                .OrderBy(m => m.Title.Length)
                .ThenBy(m => m.Id)
                .Skip(0)
                .Take(10)
                .Select(m => new
                {
                    m.Id,
                    m.Title,
                    StepCount = m.Steps.Count,
                })
        ),
        ["the count of a list"] = Value(s => s.Matters.Where(m => m.Title.Contains(Filter)).LongCount()),
        ["people by part of a name"] = Rows(s =>
            s.Matters.Where(m =>
                    m.Code.Contains("HT") || (m.Notes ?? "").Contains("bc") || ((m.Notes ?? "") + (m.Title ?? "")).Contains("abc")
                )
                .Select(m => m.Number)
        ),
        ["a subtree of codes"] = InOrder(s =>
            s.Units.Where(u => u.Code.CompareTo(Code) >= 0 && u.Code.CompareTo(CodeEnd) < 0).OrderBy(u => u.Code).Select(u => u.Code)
        ),
        ["the longest code"] = Value(s => s.Units.Where(u => u.Code.CompareTo(Code) >= 0).Max(u => u.Code.Length)),
        ["the last code of siblings"] = Value(s =>
            s.Units.Where(u => u.ParentId == Seeds.Id(1)).OrderByDescending(u => u.Code).Select(u => u.Code).FirstOrDefault()
        ),
        ["details with names looked up"] = Rows(s =>
            s.Units.Select(u => new { u.Name, Parent = s.Units.Where(p => p.Id == u.ParentId).Select(p => p.Name).FirstOrDefault() })
        ),
        ["a tree node with its counts"] = InOrder(s =>
            s.Units.Where(u => u.ParentId == null || !Ids.Contains(u.ParentId.Value))
                .OrderBy(u => u.Code)
                .Select(u => new
                {
                    u.Name,
                    Children = s.Units.Count(c => c.ParentId == u.Id),
                    Members = s.Matters.Count(m => m.UnitId == u.Id),
                })
        ),
        ["a highest version or none"] = Value(s => s.Matters.Where(m => m.Number > 99).Max(m => (int?)m.Number) ?? 0),
        ["a range of time given or not"] = Rows(s => s.Matters.Where(m => m.Opened >= From).Select(m => m.Number)),
        ["a plan given or not"] = Rows(s =>
            s.Matters.Where(m => NoPlan == null ? m.Kind == MatterKind.Contract : m.Id == NoPlan && m.Kind != MatterKind.Contract)
                .Select(m => m.Id)
        ),
        ["a class of numbers"] = Rows(s => s.Matters.Where(m => m.Rank >= FirstRank && m.Rank < FirstRank + 3).Select(m => m.Number)),
        ["a flag compared with a value"] = Rows(s => s.Matters.Where(m => m.IsOpen == OnlyOpen).Select(m => m.Number)),
        ["what is due"] = InOrder(s =>
            s.Matters.Where(m => m.Closed != null && m.Closed <= From).OrderBy(m => m.Closed).Take(50).Select(m => m.Number)
        ),
        ["parents by a subquery of children"] = Rows(s =>
            s.Matters.Where(m => s.Steps.Where(t => t.Name == "审查").Select(t => t.MatterId).Contains(m.Id)).Select(m => m.Number)
        ),
        ["children of the first parents"] = InOrder(s =>
            s.Steps.Where(t => s.Matters.OrderByDescending(m => m.Opened).Take(3).Select(m => m.Id).Contains(t.MatterId))
                .OrderByDescending(t => t.Points)
                .ThenByDescending(t => t.Id)
                .Select(t => t.Name)
        ),
        ["children of all parents, or none, cut"] = InOrder(s =>
            s.Matters.OrderByDescending(m => m.Opened)
                .ThenByDescending(m => m.Id)
                .SelectMany(
                    m => m.Steps.Where(t => t.Order == 0).DefaultIfEmpty(),
                    (m, t) =>
                        new
                        {
                            m.Title,
                            Unit = m.Unit.Name,
                            Step = t == null ? null : t.Name,
                        }
                )
                .Take(6)
        ),
        ["children of children into a record"] = Rows(s =>
            s.Units.SelectMany(
                u => u.Matters.Where(m => m.Number == 3),
                (u, m) => new MatterRow(u.Id, u.Name, m.Title, m.Steps.Count(t => t.Order > 0), m.Closed != null)
            )
        ),
        ["rows with their children"] = Rows(s =>
            s.Matters.OrderByDescending(m => m.Opened)
                .Take(4)
                .Select(m => new
                {
                    m.Number,
                    m.Unit.Name,
                    Steps = m.Steps.OrderBy(t => t.Name).Select(t => new { t.Name, t.Points }).ToList(),
                })
        ),
        ["a join, its children and their names"] = Rows(s =>
            from m in s.Matters
            join u in s.Units on m.UnitId equals u.Id
            from t in m.Steps
            where Ids.Contains(m.Id) && (m.UnitId != Seeds.Id(2) || u.Code != Code)
            select new
            {
                m.Number,
                u.Name,
                First = u.Matters.Where(x => x.Id == m.Id).Select(x => x.Title).FirstOrDefault(),
                t.Points,
            }
        ),
        ["a name among grandchildren"] = Rows(s =>
            s.Units.Where(u => u.Code == Code)
                .Select(u => new
                {
                    u.Code,
                    Name = u
                        .Matters.SelectMany(m => m.Steps)
                        .Where(t => t.Order == 0)
                        .OrderBy(t => t.Id)
                        .Select(t => t.Name)
                        .FirstOrDefault(),
                })
        ),
        ["the newest child's word"] = Rows(s =>
            s.Matters.Where(m => Ids.Contains(m.Id))
                .Select(m => new { m.Id, Word = m.Steps.OrderByDescending(t => t.Order).Select(t => t.Name).FirstOrDefault() })
        ),
        ["holders counted"] = Rows(s =>
            s.Units.SelectMany(u => u.Matters)
                .Where(m => Ids.Contains(m.Id))
                .GroupBy(m => m.UnitId)
                .Select(g => new { g.Key, Count = g.LongCount() })
        ),
        ["different names"] = Rows(s => s.Steps.Select(t => t.Name).Distinct()),
        ["one that is another's"] = Value(s => s.Matters.Any(m => m.Id != Seeds.Id(101) && m.IsOpen && m.Steps.Any(t => t.Name == "归档"))),
        ["one by its key"] = Loaded(s => s.Matters.Where(m => m.Id.Equals(Seeds.Id(104))), m => m.Title),
        ["a row filtered after it is shaped"] = InOrder(s =>
            s.Matters.Select(m => new Shaped
                {
                    Id = m.Id,
                    Year = m.Opened.Year,
                    Title = m.Title,
                    Closed = m.Closed,
                })
                .Where(x => x.Title != "")
                .OrderByDescending(x => x.Year)
                .ThenByDescending(x => x.Closed)
        ),
        ["a record and its parts in split queries"] = Loaded(
            s => s.Matters.Include(m => m.Steps).AsSplitQuery().Where(m => m.Kind == MatterKind.Contract).OrderBy(m => m.Number),
            m => new { m.Number, Steps = m.Steps.Select(t => t.Points).Order() }
        ),
        ["the newest but some"] = InOrder(s =>
            s.Matters.Where(m => m.IsOpen).OrderByDescending(m => m.Opened).ThenByDescending(m => m.Id).Skip(4).Select(m => m.Number)
        ),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_query_of_the_application_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);

    private sealed record MatterRow(Guid UnitId, string Unit, string Title, int Steps, bool IsClosed);

    private sealed record Shaped
    {
        public Guid Id { get; init; }

        public int Year { get; init; }

        public string Title { get; init; } = "";

        public DateTime? Closed { get; init; }
    }
}
