using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

public sealed class GeneratedValueTests : BankTest
{
    [Fact]
    public async Task What_the_server_adds_comes_back_with_the_insert()
    {
        await using var context = Open();
        var row = new Numbered { Name = "甲" };
        context.Add(row);

        await context.SaveChangesAsync();

        row.Id.ShouldBe(1);
        row.CreatedAt.Year.ShouldBeGreaterThan(2000);
        row.Label.ShouldBe("№ 甲");
        row.Version.ShouldBe(7);
    }

    [Fact]
    public async Task A_row_without_any_value_of_its_own_is_inserted()
    {
        await using var context = Open();
        var row = new Numbered();
        context.Add(row);

        await context.SaveChangesAsync();

        row.Id.ShouldBe(1);
        row.Label.ShouldBe("№ -");
    }

    [Fact]
    public async Task What_the_server_computes_comes_back_with_the_update()
    {
        await using var context = Open();
        var row = new Numbered { Name = "甲" };
        context.Add(row);
        await context.SaveChangesAsync();

        row.Name = "乙";
        await context.SaveChangesAsync();

        row.Label.ShouldBe("№ 乙");
    }

    [Fact]
    public async Task A_value_given_wins_over_the_default()
    {
        await using var context = Open();
        var row = new Numbered { Version = 8 };
        context.Add(row);

        await context.SaveChangesAsync();

        row.Version.ShouldBe(8);
        var stored = await context.Numbered.AsNoTracking().SingleAsync();
        stored.Version.ShouldBe(8);
    }

    /// <summary>MySQL knows no RETURNING; what it is sent instead is understood by both.</summary>
    [Fact]
    public async Task What_the_server_adds_is_asked_for_where_it_does_not_come_back_by_itself()
    {
        var commands = new List<string>();
        await using var context = new BankContext(ConnectionString, null, commands.Add, ServerVersion.Parse("8.4.0-mysql"));
        var rows = Enumerable.Range(0, 3).Select(i => new Numbered { Name = $"{i}" }).ToList();
        context.AddRange(rows);

        await context.SaveChangesAsync();

        commands.ShouldAllBe(c => !c.Contains("RETURNING", StringComparison.Ordinal));
        rows.Select(r => (r.Id, r.Label)).ShouldBe([(1, "№ 0"), (2, "№ 1"), (3, "№ 2")]);
    }
}
