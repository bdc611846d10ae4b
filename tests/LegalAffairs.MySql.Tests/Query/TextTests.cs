// These very calls are what is translated.
#pragma warning disable CA1866
using LegalAffairs.MySql.Tests.Query.Comparison;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class TextTests : QueryTests
{
    private static string Wild => @"50%_\";
    private static string Start => "采购";
    private static char Letter => 'b';
    private static int From => 2;

    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["Contains a constant"] = Each(m => m.Title.Contains("合同")),
        ["Contains a parameter with wildcards"] = Each(m => m.Title.Contains(Wild)),
        ["Contains the empty text"] = Each(m => m.Title.Contains("")),
        ["Contains a character"] = Each(m => m.Title.Contains('b')),
        ["Contains a column"] = Each(m => m.Code.Contains(m.Title)),
        ["Contains a quote"] = Each(m => m.Title.Contains("'s \"")),
        ["Contains an emoji"] = Each(m => m.Title.Contains("😀")),
        ["Contains another emoji"] = Each(m => m.Title.Contains("😁")),
        ["not Contains, of nulls"] = Each(m => m.Notes == null || !m.Notes.Contains("bc")),
        ["StartsWith a constant"] = Each(m => m.Title.StartsWith("诉讼 50%_\\")),
        ["StartsWith a parameter"] = Each(m => m.Title.StartsWith(Start)),
        ["StartsWith a parameter with wildcards"] = Each(m => m.Code.StartsWith("SS_")),
        ["StartsWith the empty text"] = Each(m => m.Title.StartsWith("")),
        ["StartsWith a column"] = Each(m => m.Code.StartsWith(m.Title)),
        ["not StartsWith"] = Each(m => !m.Title.StartsWith(Start)),
        ["EndsWith a constant"] = Each(m => m.Title.EndsWith("\\ 折")),
        ["EndsWith a parameter"] = Each(m => m.Title.EndsWith(Start)),
        ["EndsWith a blank"] = Each(m => m.Title.EndsWith(" ")),
        ["EndsWith a column"] = Each(m => m.Title.EndsWith(m.Code)),
        ["EndsWith a character"] = Each(m => m.Title.EndsWith('c')),
        ["IndexOf"] = Each(m => m.Title.IndexOf("合同")),
        ["IndexOf a character"] = Each(m => m.Title.IndexOf('c')),
        ["IndexOf the empty text"] = Each(m => m.Title.IndexOf("")),
        ["IndexOf a parameter"] = Each(m => m.Title.IndexOf(Letter)),
        ["IndexOf from a start"] = Each(m => m.Title.IndexOf("5", 1), m => m.Title.Contains("50")),
        ["Substring from"] = Each(m => m.Title.Substring(1), m => m.Title.Length > 2),
        ["Substring from a parameter"] = Each(m => m.Title.Substring(From), m => m.Title.Length > 2),
        ["Substring from with a length"] = Each(m => m.Title.Substring(1, 2), m => m.Title.Length > 2),
        ["Substring from a column"] = Each(m => m.Title.Substring(m.Title.Length - 1), m => m.Title.Length > 2),
        ["Replace"] = Each(m => m.Title.Replace("50", "六折")),
        ["Replace characters"] = Each(m => m.Title.Replace('b', 'B')),
        ["Replace tells case"] = Each(m => m.Title.Replace("a", "_")),
        ["ToUpper"] = Each(m => m.Title.ToUpper()),
        ["ToLower"] = Each(m => m.Title.ToLower()),
        ["Trim of blanks"] = Each(m => m.Title.Trim()),
        ["TrimStart"] = Each(m => m.Unit.Name.TrimStart()),
        ["TrimEnd"] = Each(m => m.Unit.Name.TrimEnd()),
        ["Trim of a character"] = Each(m => m.Title.Trim('A')),
        ["TrimStart of a character"] = Each(m => m.Title.TrimStart('a')),
        ["TrimEnd of a character"] = Each(m => m.Title.TrimEnd('c')),
        ["Trim of several characters"] = Each(m => m.Title.Trim('A', 'B', 'c', ' ')),
        ["Length"] = Each(m => m.Title.Length, m => m.Number != 8),
        ["IsNullOrEmpty"] = Each(m => string.IsNullOrEmpty(m.Notes)),
        ["IsNullOrWhiteSpace"] = Each(m => string.IsNullOrWhiteSpace(m.Notes)),
        ["FirstOrDefault"] = Each(m => m.Title.FirstOrDefault(), m => m.Title != ""),
        ["LastOrDefault"] = Each(m => m.Title.LastOrDefault(), m => m.Title != ""),
        ["a character"] = Each(m => m.Letter == 'c'),
        // SQLite's LIKE takes a and A for the same letter.
        ["StartsWith a character"] = Each(m => m.Title.StartsWith('A')).But(OnSqlite.Different),
        ["StartsWith tells case"] = Each(m => m.Title.StartsWith("ab")).But(OnSqlite.Different),
        // White space that is no blank: SQLite trims blanks only.
        ["Trim of all white space"] = Each(m => (m.Notes ?? "").Trim()).But(OnSqlite.Different),
        // SQLite has neither padding nor upper case beyond ASCII.
        ["PadLeft"] = Each(m => m.Code.PadLeft(7)).But(OnSqlite.Fails),
        ["PadLeft with a character"] = Each(m => m.Code.PadLeft(7, '0')).But(OnSqlite.Fails),
        ["PadRight"] = Each(m => m.Code.PadRight(7, '_')).But(OnSqlite.Fails),
        ["ToUpper beyond ASCII"] = Each(m => (m.Notes ?? "").ToUpper()).But(OnSqlite.Different),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_text_comes_out_as_in_SQLite_and_in_memory(string name) => CompareAsync(Cases[name]);
}
