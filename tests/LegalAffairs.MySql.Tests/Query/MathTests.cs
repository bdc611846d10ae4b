using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class MathTests : QueryTests
{
    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["Abs"] = Each(m => Math.Abs(m.Number - 6)),
        ["Abs of a double"] = Each(m => Math.Abs(m.Score)),
        ["Ceiling"] = Each(m => Math.Ceiling(m.Score)),
        ["Floor"] = Each(m => Math.Floor(m.Score)),
        ["Truncate"] = Each(m => Math.Truncate(m.Score)),
        ["Sqrt"] = Each(m => Math.Sqrt(m.Score), m => m.Score >= 0),
        ["Pow"] = Each(m => Math.Pow(m.Number, 2.5)),
        ["Exp"] = Each(m => Math.Exp(m.Score), m => m.Score < 5),
        ["Log"] = Each(m => Math.Log(m.Score), m => m.Score > 0),
        ["Log to a base"] = Each(m => Math.Log(m.Score, 3), m => m.Score > 0),
        ["Log10"] = Each(m => Math.Log10(m.Score), m => m.Score > 0),
        ["Log2"] = Each(m => Math.Log2(m.Score), m => m.Score > 0),
        ["Sign"] = Each(m => Math.Sign(m.Score)),
        ["Sin, Cos and Tan"] = Each(m => Math.Sin(m.Number) + Math.Cos(m.Number) + Math.Tan(m.Number)),
        ["Asin, Acos and Atan"] = Each(m => Math.Asin(m.Number / 10.0) + Math.Acos(m.Number / 10.0) + Math.Atan(m.Number)),
        ["Atan2"] = Each(m => Math.Atan2(m.Number, 2)),
        ["Max and Min"] = Each(m => Math.Max(m.Number, 5) - Math.Min(m.Number, 3)),
        ["MathF.Abs"] = Each(m => MathF.Floor(m.Weight) + MathF.Ceiling(m.Weight)),
        ["MathF.Sqrt"] = Each(m => MathF.Sqrt(m.Weight)),
        ["Max of several"] = Each(m => new[] { m.Number, 5, (int)m.Kind }.Max()),
        // SQLite has no functions for decimals, and rounds halves away from zero.
        ["Abs of a decimal"] = Each(m => Math.Abs(m.Amount)).But(OnSqlite.Fails),
        ["Ceiling of a decimal"] = Each(m => Math.Ceiling(m.Amount)).But(OnSqlite.Fails),
        ["Floor of a decimal"] = Each(m => Math.Floor(m.Amount)).But(OnSqlite.Fails),
        ["Truncate of a decimal"] = Each(m => Math.Truncate(m.Amount)).But(OnSqlite.Fails),
        ["Sign of a decimal"] = Each(m => Math.Sign(m.Amount)).But(OnSqlite.Fails),
        ["Round of a decimal"] = Each(m => Math.Round(m.Amount)).But(OnSqlite.Fails),
        ["Round of a decimal to digits"] = Each(m => Math.Round(m.Fee ?? 0, 2)).But(OnSqlite.Fails),
        ["Round of a decimal away from zero"] = Each(m => Math.Round(m.Fee ?? 0, 2, MidpointRounding.AwayFromZero)).But(OnSqlite.Fails),
        ["Round of a decimal to zero"] = Each(m => Math.Round(m.Fee ?? 0, 1, MidpointRounding.ToZero)).But(OnSqlite.Fails),
        ["decimal.Round"] = Each(m => decimal.Round(m.Amount, 1)).But(OnSqlite.Fails),
        ["Round of a double"] = Each(m => Math.Round(m.Score)).But(OnSqlite.Different),
        ["Round of a double to digits"] = Each(m => Math.Round(m.Score / 4, 2)).But(OnSqlite.Different),
        ["Max of decimals"] = Each(m => Math.Max(m.Amount, 1.5m)),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_calculation_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
