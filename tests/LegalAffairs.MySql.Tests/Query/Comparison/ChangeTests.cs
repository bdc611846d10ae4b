using LegalAffairs.MySql.Tests.Query.Model;

namespace LegalAffairs.MySql.Tests.Query.Comparison;

/// <summary>Compares what a set-based change leaves behind in MySQL, in SQLite and in memory. It is rolled back.</summary>
public abstract class ChangeTests
{
    protected static async Task CompareAsync(Func<QueryContext, int> change, Func<MemorySets, int> inMemory)
    {
        var stores = await Stores.GetAsync();
        var memory = new MemorySets();
        var expected = (inMemory(memory), StateOf(memory));
        (await ChangedAsync(stores.MySql(), change)).ShouldBe(expected);
        (await ChangedAsync(stores.Sqlite(), change)).ShouldBe(expected);
    }

    /// <summary>Changes matters as the action says; the number of them.</summary>
    protected static int Each(IEnumerable<Matter> matters, Action<Matter> change)
    {
        var list = matters.ToList();
        list.ForEach(change);
        return list.Count;
    }

    protected static int Remove(MemorySets sets, Func<Step, bool> condition) => sets.AllSteps.RemoveAll(s => condition(s));

    private static async Task<(int Count, string State)> ChangedAsync(QueryContext context, Func<QueryContext, int> change)
    {
        await using (context)
        await using (await context.Database.BeginTransactionAsync())
        {
            return (change(context), StateOf(context));
        }
    }

    private static string StateOf(ISets sets) =>
        string.Join(
            '\n',
            sets.Matters.OrderBy(m => m.Number)
                .Select(m => new
                {
                    m.Number,
                    m.Title,
                    m.Code,
                    m.Notes,
                    m.IsOpen,
                    m.Rank,
                    m.Amount,
                    m.Closed,
                })
                .AsEnumerable()
                .Select(Rendering.Of)
                .Concat(
                    sets.Steps.OrderBy(s => s.Id)
                        .Select(s => new
                        {
                            s.Id,
                            s.Name,
                            s.Points,
                        })
                        .AsEnumerable()
                        .Select(Rendering.Of)
                )
        );
}
