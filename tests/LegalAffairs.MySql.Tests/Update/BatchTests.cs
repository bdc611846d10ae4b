using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

public sealed class BatchTests : BankTest
{
    [Fact]
    public async Task Ten_thousand_rows_are_saved_changed_and_deleted_together()
    {
        var commands = new List<string>();
        await using var context = Open(log: commands.Add);
        var accounts = Enumerable.Range(0, 10_000).Select(i => new Account { Name = $"账户 {i}", Balance = i }).ToList();
        context.AddRange(accounts);
        await context.SaveChangesAsync();
        commands.Count.ShouldBe(10);
        await ShouldHoldAsync(10_000, 49_995_000);

        accounts.ForEach(a => a.Balance++);
        await context.SaveChangesAsync();
        await ShouldHoldAsync(10_000, 50_005_000);

        context.RemoveRange(accounts);
        var deleted = await context.SaveChangesAsync();
        deleted.ShouldBe(10_000);
        await ShouldHoldAsync(0, 0);
    }

    [Fact]
    public async Task Rows_numbered_by_the_server_get_their_own_numbers()
    {
        await using var context = Open();
        var rows = Enumerable.Range(0, 2_500).Select(i => new Numbered { Name = $"{i}" }).ToList();
        context.AddRange(rows);
        await context.SaveChangesAsync();

        await using var reader = Open();
        var names = await reader.Numbered.ToDictionaryAsync(n => n.Id, n => n.Name);
        rows.ShouldAllBe(r => names[r.Id] == r.Name);
    }

    [Fact]
    public async Task Inserts_updates_and_deletes_go_in_one_batch()
    {
        var gone = await AddAccountAsync("gone");
        var changed = await AddAccountAsync("changed");
        var commands = new List<string>();
        await using var context = Open(log: commands.Add);
        context.Remove(await context.Accounts.SingleAsync(a => a.Id == gone.Id));
        (await context.Accounts.SingleAsync(a => a.Id == changed.Id)).Balance = 7;
        context.AddRange(new Account { Name = "x" }, new Numbered { Name = "n" }, new Account { Name = "y" });
        commands.Clear();

        await context.SaveChangesAsync();

        commands.Count.ShouldBe(1);
        context.ChangeTracker.Clear();
        var names = await context.Accounts.Select(a => a.Name + a.Balance).ToListAsync();
        names.ShouldBe(["changed7", "x0", "y0"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_batch_is_cut_where_it_outgrows_the_packet_of_the_server()
    {
        await using var context = Open();
        context.AddRange(Enumerable.Range(0, 40).Select(_ => new Numbered { Name = new string('法', 500_000) }));
        await context.SaveChangesAsync();

        await using var reader = Open();
        var lengths = await reader.Numbered.Select(n => n.Name!.Length).Distinct().ToListAsync();
        lengths.ShouldBe([500_000]);
    }

    [Fact]
    public async Task A_smaller_batch_can_be_asked_for()
    {
        var commands = new List<string>();
        await using var context = Open(o => o.MaxBatchSize(3), commands.Add);
        context.AddRange(Enumerable.Range(0, 7).Select(i => new Account { Name = $"{i}" }));

        await context.SaveChangesAsync();

        commands.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Keys_of_version_seven_sort_by_the_time_they_were_made()
    {
        var start = DateTimeOffset.UnixEpoch.AddYears(56);
        var keys = Enumerable.Range(0, 500).Select(i => Guid.CreateVersion7(start.AddMilliseconds(i * 997))).ToList();
        await using var context = Open();
        context.AddRange(keys.OrderBy(k => k.GetHashCode()).Select(k => new Account { Id = k, Name = "x" }));
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();

        var sorted = await context.Accounts.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync();
        var last = await context.Accounts.MaxAsync(a => a.Id);

        sorted.ShouldBe(keys);
        last.ShouldBe(keys[^1]);
    }

    private async Task ShouldHoldAsync(int rows, long sum)
    {
        await using var reader = Open();
        var count = await reader.Accounts.CountAsync();
        count.ShouldBe(rows);
        var total = await reader.Accounts.SumAsync(a => (long)a.Balance);
        total.ShouldBe(sum);
    }
}
