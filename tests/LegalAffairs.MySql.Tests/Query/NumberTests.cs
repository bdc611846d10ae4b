using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class NumberTests : QueryTests
{
    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["a quotient of integers"] = Each(m => (m.Number - 6) / 2),
        ["a quotient of longs"] = Each(m => m.Big / 3),
        ["a remainder"] = Each(m => (m.Number - 6) % 4),
        ["a remainder of longs"] = Each(m => m.Big % 7),
        ["a difference of unsigned numbers"] = Each(m => (long)m.Unsigned - 2_000_000_000),
        ["a short"] = Each(m => m.Short + 1000),
        ["a negation"] = Each(m => -m.Number),
        ["a negation of a decimal"] = Each(m => -m.Amount),
        ["a bitwise and"] = Each(m => m.Number & 6),
        ["a bitwise or"] = Each(m => m.Number | 1),
        ["a bitwise and of negative numbers"] = Each(m => (m.Number - 6) & -4),
        ["a bitwise complement"] = Each(m => ~m.Number),
        ["a sum of decimals"] = Each(m => m.Amount + 0.000001m),
        ["a product of decimals"] = Each(m => m.Amount * 1.1m, m => m.Number != 8),
        ["a quotient of decimals"] = Each(m => m.Amount / 3m, m => m.Number != 8),
        ["a quotient by an integer"] = Each(m => 1m / m.Number),
        ["a remainder of decimals"] = Each(m => m.Amount % 2m),
        ["a quotient of doubles"] = Each(m => m.Score / 3),
        ["a sum of doubles"] = Each(m => m.Score + 0.1),
        ["a float"] = Each(m => m.Weight * 2),
        ["an integer as a decimal"] = Each(m => (decimal)m.Number),
        ["an integer as a double"] = Each(m => m.Number / 4.0),
        ["an integer as a long"] = Each(m => (long)m.Number * 5_000_000_000),
        ["a double cut to an integer"] = Each(m => (int)m.Score, m => m.Score < 1000),
        ["a decimal cut to an integer"] = Each(m => (int)m.Amount, m => m.Number != 8),
        ["a decimal as a double"] = Each(m => (double)m.Amount),
        ["a number of an enum"] = Each(m => (int)m.Kind + 1),
        ["a Boolean condition"] = Each(m => m.IsOpen ? m.Number : -m.Number),
        ["a nullable sum"] = Each(m => m.Rank + 1),
        ["a default for null"] = Each(m => m.Rank ?? -99),
        ["a default for a null decimal"] = Each(m => m.Fee ?? m.Amount),
        ["GetValueOrDefault"] = Each(m => m.Rank.GetValueOrDefault()),
        ["HasValue"] = Each(m => m.Rank.HasValue),
        ["nulls that are equal"] = Each(m => m.Rank == null && m.Closed == null),
        ["nulls compared"] = Each(m => m.Rank != 1),
        ["HasFlag"] = Each(m => m.Marks.HasFlag(MatterMarks.Urgent)),
        ["HasFlag of several"] = Each(m => m.Marks.HasFlag(MatterMarks.Urgent | MatterMarks.Secret)),
        ["flags joined"] = Each(m => m.Marks | MatterMarks.Public),
        ["an enum compared"] = Each(m => m.Kind == MatterKind.Lawsuit || m.Kind > MatterKind.Lawsuit),
        ["Equals"] = Each(m => m.Number.Equals(3)),
        ["Equals of objects"] = Each(m => Equals(m.Rank, null)),
        ["CompareTo"] = Each(m => m.Number.CompareTo(5)),
        ["an exact decimal"] = Each(m => m.Amount == 0.5m || m.Amount == 999999999999.999999m || m.Amount > 1000m),
        ["a decimal of a fee"] = Each(m => m.Fee > 0.5m),
        ["a null Boolean"] = Each(m => m.IsUrgent == true),
        ["a Boolean equal to another"] = Each(m => m.IsOpen == (m.Number > 5)),
        ["not a null Boolean"] = Each(m => m.IsUrgent != true),
        // SQLite has no exclusive or.
        ["a bitwise exclusive or"] = Each(m => m.Number ^ 3).But(OnSqlite.Fails),
        ["a Boolean exclusive or"] = Each(m => m.IsOpen ^ (m.Number > 5)).But(OnSqlite.Fails),
        // It reads what is calculated with bytes as a byte.
        ["a difference of bytes below zero"] = Each(m => m.Small - 100).But(OnSqlite.Fails),
        ["a product of a byte and a negative number"] = Each(m => m.Small * -2).But(OnSqlite.Fails),
        ["a sum of bytes beyond 255"] = Each(m => m.Small + m.Small).But(OnSqlite.Fails),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_number_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
