using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class QueryFilterTests
{
    public static TheoryData<bool, int[], bool> Scopes =>
        new()
        {
            { true, [], false },
            { false, [], false },
            { false, [1, 3], false },
            { false, [1], true },
            { false, [], true },
        };

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task A_scope_hides_the_same_rows_on_both_databases_and_in_memory(bool seesAll, int[] units, bool owns)
    {
        var stores = await Stores.GetAsync();
        var visible = units.Select(Seeds.Id).ToList();
        var expected = new MemorySets()
            .Matters.Where(m => !m.IsOpen && (seesAll || visible.Contains(m.UnitId) || (owns && m.OwnerId == Seeds.Owner)))
            .Select(m => m.Number)
            .Order()
            .ToList();

        foreach (var options in new[] { stores.OptionsOf(mySql: true), stores.OptionsOf(mySql: false) })
        {
            await using var context = new ScopedContext(options, seesAll, visible, owns ? Seeds.Owner : null);
            (await context.Matters.Select(m => m.Number).Order().ToListAsync()).ShouldBe(expected);
            (await context.Matters.IgnoreQueryFilters(["Scope"]).CountAsync()).ShouldBe(5);
        }
    }
}
