// What is refused is refused on purpose.
#pragma warning disable RS0030
using System.Globalization;
using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using static LegalAffairs.MySql.Tests.Query.Comparison.QueryCase;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class RefusalTests : QueryTests
{
    private static readonly Dictionary<string, QueryCase> Cases = new()
    {
        ["a method of one's own"] = Each(m => Own(m.Title) > 1),
        ["a comparison by culture"] = Each(m => m.Title.Contains("ab", StringComparison.CurrentCultureIgnoreCase)),
        ["a comparison without case"] = Each(m => m.Title.Equals("a", StringComparison.OrdinalIgnoreCase)),
        ["StartsWith by culture"] = Each(m => m.Title.StartsWith("ab", true, CultureInfo.InvariantCulture)),
        ["LastIndexOf"] = Each(m => m.Title.LastIndexOf('a')),
        ["Split"] = Each(m => m.Title.Split(' ', StringSplitOptions.None).Length),
        ["a date as text"] = Each(m => m.Opened.ToString().Length),
        ["a decimal as text"] = Each(m => m.Amount.ToString().Length),
        ["a formatted number"] = Each(m => m.Number.ToString("D5").Length),
        ["the local time"] = Each(m => m.Opened < DateTime.Now),
        ["ticks"] = Each(m => m.Opened.Ticks),
        ["a difference of moments"] = Each(m => m.Closed!.Value - m.Opened > TimeSpan.FromDays(1)),
        ["a moment plus a span"] = Each(m => m.Opened + m.Effort),
        ["a negative span"] = Each(m => -m.Effort),
        ["a product of spans"] = Each(m => m.Effort * 2),
        ["digits that are not known"] = Each(m => Math.Round(m.Amount, m.Number)),
        ["a double rounded away from zero"] = Each(m => Math.Round(m.Score, 1, MidpointRounding.AwayFromZero)),
        ["TakeWhile"] = Rows(s => s.Matters.OrderBy(m => m.Number).TakeWhile(m => m.Number < 3)),
        ["Aggregate"] = Value(s => s.Matters.Select(m => m.Number).Aggregate((a, b) => a * b)),
        ["different children of each parent"] = Rows(s => s.Matters.Where(m => m.Steps.Select(t => t.Name).Distinct().Count() > 1)),
        ["as many children as the parent says"] = Rows(s =>
            s.Matters.SelectMany(m => m.Steps.OrderBy(t => t.Order).Take(m.Number), (m, t) => t.Name)
        ),
        ["columns in a list that is filtered"] = Rows(s => s.Matters.Where(m => new[] { 1, m.Number, m.Rank }.Count(n => n > 3) == 2)),
        ["in the first children"] = Rows(s =>
            s.Matters.Where(m => m.Steps.OrderBy(t => t.Order).Take(2).Select(t => t.Points).Contains(m.Amount))
        ),
    };

    public static TheoryData<string> Names => NamesOf(Cases);

    [Theory]
    [MemberData(nameof(Names))]
    public Task What_the_server_cannot_do_is_refused_as_EF_refuses(string name) => CannotBeTranslatedAsync(Cases[name]);

    private static int Own(string text) => text.Length;
}
