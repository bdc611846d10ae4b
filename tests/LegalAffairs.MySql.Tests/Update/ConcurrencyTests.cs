using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

public sealed class ConcurrencyTests : BankTest
{
    [Fact]
    public async Task A_change_of_what_somebody_else_has_changed_is_refused()
    {
        var account = await AddAccountAsync("甲");
        await using var mine = Open();
        var my = await mine.Accounts.SingleAsync();
        await ChangeStampAsync(account);
        my.Balance = 1;

        var conflict = await Should.ThrowAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());

        conflict.Entries.Single().Entity.ShouldBe(my);
        var balance = await BalanceAsync(account);
        balance.ShouldBe(100);
    }

    [Fact]
    public async Task A_change_to_the_same_value_is_no_conflict()
    {
        await AddAccountAsync("甲");
        await using var context = Open();
        var account = await context.Accounts.SingleAsync();
        context.Entry(account).Property(a => a.Name).IsModified = true;

        var changed = await context.SaveChangesAsync();

        changed.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_is_gone_cannot_be_deleted_again()
    {
        await using var context = Open();
        context.Remove(new Account { Name = "nobody" });

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_conflict_in_the_middle_of_a_batch_takes_the_whole_batch_back()
    {
        var accounts = new List<Account>();
        for (var i = 0; i < 5; i++)
        {
            accounts.Add(await AddAccountAsync($"{i}"));
        }
        await using var context = Open();
        var loaded = await context.Accounts.OrderBy(a => a.Id).ToListAsync();
        await ChangeStampAsync(accounts[2]);
        loaded.ForEach(a => a.Balance = 1);
        context.Add(new Account { Name = "new" });

        var conflict = await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());

        conflict.Entries.Single().Entity.ShouldBe(loaded[2]);
        await using var reader = Open();
        var balances = await reader.Accounts.Select(a => a.Balance).ToListAsync();
        balances.ShouldBe([100, 100, 100, 100, 100]);
    }

    [Fact]
    public async Task A_conflict_is_resolved_by_saving_again_with_the_new_values()
    {
        var account = await AddAccountAsync("甲");
        await using var context = Open();
        var my = await context.Accounts.SingleAsync();
        await ChangeStampAsync(account);
        my.Balance = 5;
        var conflict = await Should.ThrowAsync<DbUpdateConcurrencyException>(() => context.SaveChangesAsync());

        var entry = conflict.Entries.Single();
        entry.OriginalValues.SetValues((await entry.GetDatabaseValuesAsync())!);
        await context.SaveChangesAsync();

        var balance = await BalanceAsync(account);
        balance.ShouldBe(5);
    }

    private async Task ChangeStampAsync(Account account)
    {
        await using var context = Open();
        var theirs = await context.Accounts.SingleAsync(a => a.Id == account.Id);
        theirs.Stamp = "2";
        await context.SaveChangesAsync();
    }
}
