using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

/// <summary>The SQL itself, where the results alone would not show what was gained, or the server is not at hand.</summary>
public sealed class DialectTests
{
    private static readonly ServerVersion MySql8 = ServerVersion.Parse("8.4.0-mysql");

    [Fact]
    public void The_beginning_of_a_text_is_looked_up_in_its_index() =>
        Sql(Stores.Server, c => c.Matters.Where(m => m.Code.StartsWith("HT_1%"))).ShouldContain("LIKE 'HT|_1|%%' ESCAPE '|'");

    [Fact]
    public async Task An_index_serves_beginnings_given_as_parameters()
    {
        await using var context = (await Stores.GetAsync()).MySql();
        var start = "HT-2026";
        var query = context.Matters.Where(m => m.Code.StartsWith(start)).Select(m => m.Code);
        using var command = query.CreateDbCommand();
        await context.Database.OpenConnectionAsync();
        command.CommandText = $"EXPLAIN {command.CommandText}";

        await using var plan = await command.ExecuteReaderAsync();

        (await plan.ReadAsync()).ShouldBeTrue();
        plan.GetString(plan.GetOrdinal("type")).ShouldBe("range");
    }

    [Fact]
    public void Texts_are_strung_together_by_one_function() =>
        Sql(Stores.Server, c => c.Matters.Select(m => m.Code + "-" + m.Title + "!"))
            .ShouldContain("CONCAT(`m`.`Code`, '-', `m`.`Title`, '!')");

    [Fact]
    public void Texts_of_a_group_are_joined_by_the_server() =>
        Sql(Stores.Server, c => c.Steps.GroupBy(s => s.MatterId).Select(g => string.Join(",", g.OrderBy(s => s.Order).Select(s => s.Name))))
            .ShouldContain("GROUP_CONCAT(`s`.`Name` ORDER BY `s`.`Order` ASC SEPARATOR ',')");

    [Fact]
    public void MySQL_would_cut_joined_texts_off_so_there_it_is_refused() =>
        Should.Throw<InvalidOperationException>(() =>
            Sql(MySql8, c => c.Steps.GroupBy(s => s.MatterId).Select(g => string.Join(",", g.Select(s => s.Name))).Where(t => t != ""))
        );

    [Fact]
    public void MySQL_lets_a_subquery_in_FROM_look_beside() =>
        Sql(MySql8, c => c.Matters.SelectMany(m => m.Steps.OrderBy(s => s.Order).Take(m.Number))).ShouldContain("JOIN LATERAL (");

    [Fact]
    public void MySQL_does_not_see_that_a_subquery_reads_the_table_being_changed()
    {
        var sql = new SqlCapture();
        using var context = new QueryContext(
            new DbContextOptionsBuilder().UseMySql("Server=none.invalid", MySql8).AddInterceptors(sql).Options
        );

        context.Steps.OrderBy(s => s.Id).Skip(5).ExecuteDelete();
        context
            .Steps.Where(s => context.Steps.Where(x => x.Order == 0).Select(x => x.Id).Contains(s.Id))
            .ExecuteUpdate(u => u.SetProperty(s => s.Order, 1));

        sql.Commands.Count.ShouldBe(2);
        sql.Commands.ShouldAllBe(c => c.Contains("SELECT * FROM (", StringComparison.Ordinal));
    }

    [Fact]
    public void OFFSET_does_not_stand_alone() =>
        Sql(Stores.Server, c => c.Matters.OrderBy(m => m.Id).Skip(5)).ShouldContain("LIMIT 18446744073709551610 OFFSET");

    private static string Sql<T>(ServerVersion server, Func<QueryContext, IQueryable<T>> query)
    {
        using var context = new QueryContext(new DbContextOptionsBuilder().UseMySql(server).Options);
        return query(context).ToQueryString();
    }
}
