using LegalAffairs.MySql.Tests.Query.Comparison;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class ExecuteDeleteTests : ChangeTests
{
    [Fact]
    public Task All_rows_are_deleted() => CompareAsync(c => c.Steps.ExecuteDelete(), s => Remove(s, _ => true));

    [Fact]
    public Task Rows_of_a_condition_are_deleted() =>
        CompareAsync(
            c => c.Steps.Where(t => t.Points < 0 || t.Name.Contains("意见")).ExecuteDelete(),
            s => Remove(s, t => t.Points < 0 || t.Name.Contains("意见", StringComparison.Ordinal))
        );

    [Fact]
    public Task No_row_is_deleted() => CompareAsync(c => c.Steps.Where(t => t.Order > 99).ExecuteDelete(), _ => 0);

    [Fact]
    public Task Rows_whose_parent_fits_are_deleted() =>
        CompareAsync(c => c.Steps.Where(t => t.Matter.IsOpen).ExecuteDelete(), s => Remove(s, t => t.Matter.IsOpen));

    [Fact]
    public Task Rows_that_others_point_at_are_deleted() =>
        CompareAsync(
            c => c.Steps.Where(t => c.Matters.Where(m => m.Number < 4).Any(m => m.Id == t.MatterId)).ExecuteDelete(),
            s => Remove(s, t => t.Matter.Number < 4)
        );

    [Fact]
    public Task Rows_in_a_list_are_deleted()
    {
        int[] orders = [0, 3];
        return CompareAsync(
            c => c.Steps.Where(t => orders.Contains(t.Order)).ExecuteDelete(),
            s => Remove(s, t => orders.Contains(t.Order))
        );
    }

    [Fact]
    public Task Rows_found_by_a_join_are_deleted() =>
        CompareAsync(
            c =>
                (
                    from t in c.Steps
                    join m in c.Matters on t.MatterId equals m.Id
                    join u in c.Units on m.UnitId equals u.Id
                    where u.ParentId == null
                    select t
                ).ExecuteDelete(),
            s => Remove(s, t => t.Matter.Unit.ParentId == null)
        );

    [Fact]
    public Task Rows_found_by_a_join_and_by_a_subquery_of_the_same_table_are_deleted() =>
        CompareAsync(
            c =>
                (
                    from t in c.Steps
                    join m in c.Matters on t.MatterId equals m.Id
                    where m.IsOpen && c.Steps.Where(x => x.Order == 0).Select(x => x.Id).Contains(t.Id)
                    select t
                ).ExecuteDelete(),
            s => Remove(s, t => t.Matter.IsOpen && t.Order == 0)
        );

    [Fact]
    public Task Rows_found_in_the_same_table_are_deleted() =>
        CompareAsync(
            c => c.Steps.Where(t => t.Points < c.Steps.Where(x => x.MatterId == t.MatterId).Max(x => x.Points)).ExecuteDelete(),
            s =>
            {
                var doomed = s.AllSteps.Where(t => t.Points < t.Matter.Steps.Max(x => x.Points)).ToHashSet();
                return Remove(s, doomed.Contains);
            }
        );

    [Fact]
    public Task The_first_rows_of_an_order_are_deleted() =>
        CompareAsync(
            c => c.Steps.OrderBy(t => t.Points).ThenBy(t => t.Id).Take(4).ExecuteDelete(),
            s =>
            {
                var doomed = s.AllSteps.OrderBy(t => t.Points).ThenBy(t => t.Id).Take(4).ToHashSet();
                return Remove(s, doomed.Contains);
            }
        );

    [Fact]
    public Task The_rows_after_the_first_are_deleted() =>
        CompareAsync(
            c => c.Steps.OrderBy(t => t.Id).Skip(5).ExecuteDelete(),
            s =>
            {
                var doomed = s.AllSteps.OrderBy(t => t.Id).Skip(5).ToHashSet();
                return Remove(s, doomed.Contains);
            }
        );

    [Fact]
    public Task The_first_rows_of_a_join_are_deleted() =>
        CompareAsync(
            c => c.Steps.Where(t => t.Matter.IsOpen).OrderBy(t => t.Id).Take(2).ExecuteDelete(),
            s =>
            {
                var doomed = s.AllSteps.Where(t => t.Matter.IsOpen).OrderBy(t => t.Id).Take(2).ToHashSet();
                return Remove(s, doomed.Contains);
            }
        );
}
