using LegalAffairs.MySql.Tests.Query.Comparison;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class ExecuteUpdateTests : ChangeTests
{
    [Fact]
    public Task All_rows_get_a_constant() =>
        CompareAsync(
            c => c.Matters.ExecuteUpdate(s => s.SetProperty(m => m.Title, "法规")),
            s => Each(s.AllMatters, m => m.Title = "法规")
        );

    [Fact]
    public Task Rows_that_hold_the_value_already_are_counted() =>
        CompareAsync(
            c => c.Matters.Where(m => m.IsOpen).ExecuteUpdate(s => s.SetProperty(m => m.IsOpen, true)),
            s => s.AllMatters.Count(m => m.IsOpen)
        );

    [Fact]
    public Task Some_rows_get_parameters_and_nulls()
    {
        var now = new DateTime(2026, 5, 1, 10, 0, 0, DateTimeKind.Utc);
        return CompareAsync(
            c =>
                c.Matters.Where(m => m.Closed == null)
                    .ExecuteUpdate(s => s.SetProperty(m => m.Closed, now).SetProperty(m => m.Rank, (int?)null)),
            s => Each(s.AllMatters.Where(m => m.Closed == null), m => (m.Closed, m.Rank) = (now, null))
        );
    }

    [Fact]
    public Task A_value_is_calculated_from_the_row() =>
        CompareAsync(
            c =>
                c.Matters.Where(m => m.Title.StartsWith("采购"))
                    .ExecuteUpdate(s =>
                        s.SetProperty(m => m.Code, m => string.Concat("新", m.Code.Substring(3)))
                            .SetProperty(m => m.Amount, m => (m.Amount * 2) + 1)
                    ),
            s =>
                Each(
                    s.AllMatters.Where(m => m.Title.StartsWith("采购", StringComparison.Ordinal)),
                    m => (m.Code, m.Amount) = ("新" + m.Code[3..], (m.Amount * 2) + 1)
                )
        );

    [Fact]
    public Task A_setter_sees_the_old_row_whatever_the_order() =>
        CompareAsync(
            c =>
                c.Matters.ExecuteUpdate(s =>
                    s.SetProperty(m => m.Amount, m => m.Amount - 1).SetProperty(m => m.Title, m => m.Amount > 1 ? "gross" : m.Title)
                ),
            s => Each(s.AllMatters, m => (m.Title, m.Amount) = (m.Amount > 1 ? "gross" : m.Title, m.Amount - 1))
        );

    [Fact]
    public Task A_condition_looks_at_other_tables() =>
        CompareAsync(
            c => c.Matters.Where(m => m.Steps.Any(t => t.Order == 2)).ExecuteUpdate(s => s.SetProperty(m => m.Rank, m => m.Steps.Count)),
            s => Each(s.AllMatters.Where(m => m.Steps.Exists(t => t.Order == 2)), m => m.Rank = m.Steps.Count)
        );

    [Fact]
    public Task A_condition_looks_at_the_same_table() =>
        CompareAsync(
            c =>
                c.Matters.Where(m =>
                        m.Amount == c.Matters.Max(x => x.Amount) || c.Matters.Where(x => x.IsOpen).Select(x => x.Id).Contains(m.Id)
                    )
                    .ExecuteUpdate(s => s.SetProperty(m => m.Notes, "max")),
            s => Each(s.AllMatters.Where(m => m.IsOpen || m.Amount == s.AllMatters.Max(x => x.Amount)), m => m.Notes = "max")
        );

    [Fact]
    public Task A_value_comes_from_a_joined_table() =>
        CompareAsync(
            c =>
                c.Matters.Join(c.Units.Where(u => u.ParentId != null), m => m.UnitId, u => u.Id, (m, u) => new { Matter = m, Unit = u })
                    .ExecuteUpdate(s => s.SetProperty(x => x.Matter.Notes, x => x.Unit.Name)),
            s => Each(s.AllMatters.Where(m => m.Unit.ParentId != null), m => m.Notes = m.Unit.Name)
        );

    [Fact]
    public Task A_value_comes_from_a_subquery() =>
        CompareAsync(
            c =>
                c.Matters.ExecuteUpdate(s =>
                    s.SetProperty(m => m.Notes, m => m.Steps.OrderBy(t => t.Order).Select(t => t.Name).FirstOrDefault())
                ),
            s => Each(s.AllMatters, m => m.Notes = m.Steps.FirstOrDefault()?.Name)
        );

    [Fact]
    public Task The_first_rows_of_an_order_are_changed() =>
        CompareAsync(
            c => c.Matters.OrderByDescending(m => m.Number).Take(3).ExecuteUpdate(s => s.SetProperty(m => m.IsOpen, m => !m.IsOpen)),
            s => Each(s.AllMatters.OrderByDescending(m => m.Number).Take(3), m => m.IsOpen = !m.IsOpen)
        );

    [Fact]
    public Task The_rows_after_the_first_are_changed() =>
        CompareAsync(
            c => c.Matters.OrderBy(m => m.Number).Skip(8).ExecuteUpdate(s => s.SetProperty(m => m.Notes, "rest")),
            s => Each(s.AllMatters.OrderBy(m => m.Number).Skip(8), m => m.Notes = "rest")
        );

    [Fact]
    public Task Rows_without_a_partner_in_a_left_join_are_changed() =>
        CompareAsync(
            c =>
                c.Matters.LeftJoin(c.Steps, m => m.Id, t => t.MatterId, (m, t) => new { Matter = m, Step = t })
                    .Where(x => x.Step == null)
                    .ExecuteUpdate(s => s.SetProperty(x => x.Matter.Notes, "none")),
            s => Each(s.AllMatters.Where(m => m.Steps.Count == 0), m => m.Notes = "none")
        );

    [Fact]
    public async Task Setters_that_exchange_columns_are_refused()
    {
        await using var context = (await Stores.GetAsync()).MySql();

        var refusal = Should.Throw<InvalidOperationException>(() =>
            context.Matters.ExecuteUpdate(s => s.SetProperty(m => m.Title, m => m.Code).SetProperty(m => m.Code, m => m.Title))
        );

        refusal.Message.ShouldContain("could not be translated");
    }
}
