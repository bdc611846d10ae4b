using LegalAffairs.MySql.Tests.Query.Comparison;
using LegalAffairs.MySql.Tests.Query.Model;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Query;

public sealed class RawSqlTests
{
    [Fact]
    public async Task SQL_of_ones_own_is_composed_with_the_same_result_on_both_databases()
    {
        var stores = await Stores.GetAsync();
        foreach (var context in new[] { stores.MySql(), stores.Sqlite() })
        {
            await using var disposed = context;
            var least = 7;
            var numbers = await context
                .Set<Matter>()
                .FromSql($"SELECT * FROM Matter WHERE Number >= {least}")
                .Where(m => m.Title.Contains("意见") || m.IsOpen)
                .OrderByDescending(m => m.Number)
                .TagWith("what is 'tagged' -- stays a comment; /* really */")
                .Select(m => m.Number)
                .ToListAsync();
            var count = await context.Database.SqlQuery<int>($"SELECT Number AS Value FROM Matter").Where(n => n < least).CountAsync();

            numbers.ShouldBe([10, 8]);
            count.ShouldBe(6);
        }
    }
}
