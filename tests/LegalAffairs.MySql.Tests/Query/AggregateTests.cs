using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class AggregateTests : QueryTests
{
    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["Count"] = Value(s => s.Matters.Count()),
        ["Count of some"] = Value(s => s.Matters.Count(m => m.IsOpen)),
        ["LongCount"] = Value(s => s.Matters.LongCount(m => m.Title.Contains("合同"))),
        ["Any"] = Value(s => s.Matters.Any(m => m.Number > 9)),
        ["All"] = Value(s => s.Matters.All(m => m.Number > 1)),
        ["Sum of integers"] = Value(s => s.Matters.Sum(m => m.Number)),
        ["Sum of nullable integers"] = Value(s => s.Matters.Sum(m => m.Rank)),
        ["Sum of longs"] = Value(s => s.Matters.Sum(m => m.Big)),
        ["Sum of doubles"] = Value(s => s.Matters.Sum(m => m.Score)),
        ["Sum of floats"] = Value(s => s.Matters.Sum(m => m.Weight)),
        ["Sum of decimals"] = Value(s => s.Matters.Sum(m => m.Amount)),
        ["Sum of nullable decimals"] = Value(s => s.Matters.Sum(m => m.Fee)),
        ["Sum of nothing"] = Value(s => s.Matters.Where(m => m.Number > 99).Sum(m => m.Amount)),
        ["Sum of an expression"] = Value(s => s.Matters.Sum(m => m.IsOpen ? m.Number : 0)),
        ["Average of integers"] = Value(s => s.Matters.Average(m => m.Number)),
        ["Average of nullable integers"] = Value(s => s.Matters.Average(m => m.Rank)),
        ["Average of longs"] = Value(s => s.Matters.Average(m => m.Big)),
        ["Average of doubles"] = Value(s => s.Matters.Average(m => m.Score)),
        ["Average of floats"] = Value(s => s.Matters.Average(m => m.Weight)),
        ["Average of decimals"] = Value(s => s.Matters.Where(m => m.Number != 8).Average(m => m.Amount)),
        ["Average of decimals that does not come out even"] = Value(s => s.Matters.Where(m => m.Number < 4).Average(m => m.Amount)),
        ["Average of nullable decimals"] = Value(s => s.Matters.Average(m => m.Fee)),
        ["Average of no nullable values"] = Value(s => s.Matters.Where(m => m.Number > 99).Average(m => (int?)m.Number)),
        ["Max of integers"] = Value(s => s.Matters.Max(m => m.Number)),
        ["Max of no nullable values"] = Value(s => s.Matters.Where(m => m.Number > 99).Max(m => (int?)m.Number)),
        ["Min of decimals"] = Value(s => s.Matters.Min(m => m.Amount)),
        ["Max of decimals"] = Value(s => s.Matters.Max(m => m.Fee)),
        ["Min and Max of doubles"] = Value(s => s.Matters.Min(m => m.Score) + s.Matters.Max(m => m.Score)),
        ["Min of bytes"] = Value(s => s.Matters.Min(m => m.Small)),
        ["Max of moments"] = Value(s => s.Matters.Max(m => m.Opened)),
        ["Min of nullable moments"] = Value(s => s.Matters.Min(m => m.Closed)),
        ["Max of days"] = Value(s => s.Matters.Max(m => m.Day)),
        ["Min of times"] = Value(s => s.Matters.Min(m => m.At)),
        ["Max of Guids"] = Value(s => s.Matters.Max(m => m.Id)),
        ["Max of texts"] = Value(s => s.Matters.Where(m => m.Number >= 8).Max(m => m.Code)),
        ["Max of lengths"] = Value(s => s.Units.Max(u => u.Code.Length)),
        ["Max of an enum"] = Value(s => s.Matters.Max(m => m.Kind)),
        ["Count of different values"] = Value(s => s.Matters.Select(m => m.Kind).Distinct().Count()),
        ["Count of different texts"] = Value(s => s.Matters.Select(m => m.Code).Distinct().Count()),
        ["Sum of different values"] = Value(s => s.Matters.Select(m => m.Number % 3).Distinct().Sum()),
        // SQLite cannot compare spans of time.
        ["Max of spans"] = Value(s => s.Matters.Max(m => m.Effort)).But(OnSqlite.Fails),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_aggregate_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
