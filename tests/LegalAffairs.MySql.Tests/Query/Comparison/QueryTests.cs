using LegalAffairs.MySql.Tests.Query.Model;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>Compares the results of MySQL, SQLite and LINQ to objects.</summary>
public abstract class QueryTests
{
    protected static TheoryData<string> NamesOf(Dictionary<string, QueryCase> cases) => [.. cases.Keys];

    protected static async Task CompareAsync(QueryCase query)
    {
        var stores = await Stores.GetAsync();
        var expected = await query.RunAsync(new MemorySets());
        await using var mySql = stores.MySql();
        await using var sqlite = stores.Sqlite();

        (await query.RunAsync(mySql)).ShouldBe(expected);

        switch (query.OnSqlite)
        {
            case OnSqlite.Same:
                (await query.RunAsync(sqlite)).ShouldBe(expected);
                break;
            case OnSqlite.Fails:
                await Should.ThrowAsync<Exception>(() => query.RunAsync(sqlite));
                break;
            default:
                (await query.RunAsync(sqlite)).ShouldNotBe(expected);
                break;
        }
    }

    protected static async Task CannotBeTranslatedAsync(QueryCase query)
    {
        var stores = await Stores.GetAsync();
        await using var mySql = stores.MySql();
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => query.RunAsync(mySql));
        refusal.Message.ShouldContain("could not be translated");
    }
}
