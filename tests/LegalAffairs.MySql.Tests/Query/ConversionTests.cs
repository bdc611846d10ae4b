// These very calls are what is translated.
#pragma warning disable RS0030, CA1309, CA2251
using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class ConversionTests : QueryTests
{
    private static byte[] Bytes => [0, 40];

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["an integer to text"] = Each(m => m.Number.ToString()),
        ["a long to text"] = Each(m => m.Big.ToString()),
        ["a nullable integer to text"] = Each(m => m.Rank.ToString()),
        ["a Boolean to text"] = Each(m => m.IsOpen.ToString()),
        ["a nullable Boolean to text"] = Each(m => m.IsUrgent.ToString()),
        ["a text to text"] = Each(m => m.Title.ToString()),
        ["a character to text"] = Each(m => m.Letter.ToString()),
        ["an enum to text"] = Each(m => m.Kind.ToString()),
        ["a text plus a number"] = Each(m => m.Code + "/" + m.Number),
        ["a text plus null"] = Each(m => m.Code + m.Notes),
        ["Concat"] = Each(m => string.Concat(m.Code, "-", m.Title, m.Notes)),
        ["a null Guid"] = Each(m => m.OwnerId == null),
        ["Guids compared"] = Each(m => m.Id == m.UnitId || m.OwnerId != m.Id),
        ["string.Compare"] = Each(m => string.Compare(m.Title, "ABC ") == 0),
        ["string.Compare of an order"] = Each(m => m.Title.CompareTo("法") > 0),
        ["string equality tells case, accents and blanks"] = Each(m => m.Title == "ABC" || m.Title == "abc" || m.Notes == "abc"),
        ["string equality tells emojis"] = Each(m => m.Notes == "😀"),
        ["Equals of strings"] = Each(m => m.Title.Equals(m.Notes)),
        ["the length of bytes"] = Each(m => m.Content.Length),
        ["equal bytes"] = Each(m => Enumerable.SequenceEqual(m.Content, Bytes)),
        // SQLite writes Guids in capitals and does not know Convert.
        ["a Guid to text"] = Each(m => m.Id.ToString()).But(OnSqlite.Different),
        ["Convert.ToInt32 of a double"] = Each(m => Convert.ToInt32(m.Score), m => m.Score < 1000).But(OnSqlite.Fails),
        ["Convert.ToInt32 of a decimal"] = Each(m => Convert.ToInt32(m.Amount), m => m.Number != 8).But(OnSqlite.Fails),
        ["Convert.ToInt64 of an integer"] = Each(m => Convert.ToInt64(m.Number)).But(OnSqlite.Fails),
        ["Convert.ToInt32 of a text"] = Each(m => Convert.ToInt32(m.Code.Substring(3)), m => m.Number > 7).But(OnSqlite.Fails),
        ["Convert.ToDecimal"] = Each(m => Convert.ToDecimal(m.Number)).But(OnSqlite.Fails),
        ["Convert.ToDouble"] = Each(m => Convert.ToDouble(m.Number) / 2).But(OnSqlite.Fails),
        ["Convert.ToBoolean"] = Each(m => Convert.ToBoolean(m.Number - 5)).But(OnSqlite.Fails),
        ["Convert.ToString"] = Each(m => Convert.ToString(m.Number)).But(OnSqlite.Fails),
        ["Join"] = Each(m => string.Join("、", new[] { m.Code, m.Notes, m.Title })).But(OnSqlite.Fails),
        ["string.Compare of parameters"] = Each(m => m.Code.CompareTo(m.Title) < 0, m => m.Number < 3),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_conversion_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);

    [Fact]
    public async Task NewGuid_differs_from_row_to_row()
    {
        var stores = await Stores.GetAsync();
        await using var context = stores.MySql();

        var ids = context.Matters.OrderBy(m => Guid.NewGuid()).Select(m => m.Number).ToList();
        var generated = context.Matters.Select(m => new { m.Number, Id = Guid.NewGuid() }).ToList();

        ids.Count.ShouldBe(10);
        generated.Select(g => g.Id).Distinct().Count().ShouldBe(10);
    }
}
