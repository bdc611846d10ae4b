using LegalAffairs.MySql.Tests.Query.Comparison;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

/// <summary>Functions of EF.Functions, which memory does not know.</summary>
public sealed class LikeTests
{
    [Theory]
    [InlineData("采购%", 1, 2)]
    [InlineData("%合同", 2)]
    [InlineData("诉讼 50_", 4)]
    [InlineData("诉讼 50\\%", new int[0])]
    [InlineData("%\\%", 3)]
    [InlineData("%😀%", 8)]
    [InlineData("%😁%", new int[0])]
    [InlineData("abc", 6)]
    [InlineData("ABC", new int[0])]
    public async Task Like_knows_wildcards_but_no_escape_and_tells_letters_apart(string pattern, params int[] expected)
    {
        await using var context = (await Stores.GetAsync()).MySql();

        var found = await context.Matters.Where(m => EF.Functions.Like(m.Title, pattern)).Select(m => m.Number).Order().ToListAsync();
        var others = await context.Matters.Where(m => !EF.Functions.Like(m.Title, pattern)).CountAsync();

        found.ShouldBe(expected);
        others.ShouldBe(10 - expected.Length);
    }

    [Fact]
    public async Task A_constant_pattern_is_no_different()
    {
        await using var context = (await Stores.GetAsync()).MySql();

        (await context.Matters.Where(m => EF.Functions.Like(m.Title, "%\\%")).Select(m => m.Number).ToListAsync()).ShouldBe([3]);
    }

    [Theory]
    [InlineData("%50!%!_%", "!", 3)]
    [InlineData("%!\\%", "!", 3)]
    [InlineData("%\\%%", "\\", 3)]
    public async Task Like_escapes_with_the_character_given_as_in_SQLite(string pattern, string escape, params int[] expected)
    {
        var stores = await Stores.GetAsync();
        foreach (var context in new[] { stores.MySql(), stores.Sqlite() })
        {
            await using var disposed = context;
            var found = await context.Matters.Where(m => EF.Functions.Like(m.Title, pattern, escape)).Select(m => m.Number).ToListAsync();
            found.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task A_collation_given_in_the_query_compares_by_its_rules()
    {
        await using var context = (await Stores.GetAsync()).MySql();

        var found = await context
            .Matters.Where(m => EF.Functions.Collate(m.Title, "utf8mb4_unicode_ci") == "abc")
            .Select(m => m.Number)
            .Order()
            .ToListAsync();

        found.ShouldBe([5, 6, 7]);
    }

    [Fact]
    public async Task Greatest_Least_and_Random_are_calculated_by_the_server()
    {
        await using var context = (await Stores.GetAsync()).MySql();

        var found = await context
            .Matters.Where(m =>
                EF.Functions.Greatest(m.Number, 4, (int)m.Kind) == 4 && EF.Functions.Least(m.Number, 3) < 3 && EF.Functions.Random() < 1
            )
            .Select(m => m.Number)
            .Order()
            .ToListAsync();

        found.ShouldBe([1]);
    }
}
