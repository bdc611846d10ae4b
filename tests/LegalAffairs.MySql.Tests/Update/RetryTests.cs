using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

public sealed class RetryTests : BankTest
{
    [Fact]
    public async Task A_deadlock_is_tried_again()
    {
        var first = await AddAccountAsync("甲", 0);
        var second = await AddAccountAsync("乙", 0);
        using var bothHoldOne = new Barrier(2);

        var attempts = await Task.WhenAll(
            Task.Run(() => AddToBothAsync(first, second, bothHoldOne)),
            Task.Run(() => AddToBothAsync(second, first, bothHoldOne))
        );

        attempts.Sum().ShouldBeGreaterThan(2);
        (await BalanceAsync(first)).ShouldBe(2);
        (await BalanceAsync(second)).ShouldBe(2);
    }

    [Fact]
    public async Task A_deadlock_without_the_strategy_is_recognised()
    {
        var first = await AddAccountAsync("甲", 0);
        var second = await AddAccountAsync("乙", 0);
        using var bothHoldOne = new Barrier(2);

        var failures = await Task.WhenAll(
            Task.Run(() => Record.ExceptionAsync(() => TransferAsync(Open(), first, second, bothHoldOne))),
            Task.Run(() => Record.ExceptionAsync(() => TransferAsync(Open(), second, first, bothHoldOne)))
        );

        var failure = failures.OfType<Exception>().ShouldHaveSingleItem();
        MySqlErrors.IsDeadlock(failure).ShouldBeTrue();
    }

    [Fact]
    public async Task A_transaction_of_ones_own_is_refused_outside_of_the_strategy()
    {
        await using var context = Open(o => o.EnableRetryOnFailure());
        await context.Database.BeginTransactionAsync();
        context.Add(new Account { Name = "甲" });

        await Should.ThrowAsync<InvalidOperationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task A_duplicate_is_not_tried_again()
    {
        var account = await AddAccountAsync("甲");
        await using var context = Open(o => o.EnableRetryOnFailure());
        var attempts = 0;

        var failure = await Should.ThrowAsync<DbUpdateException>(() =>
            context
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(async () =>
                {
                    attempts++;
                    context.ChangeTracker.Clear();
                    context.Add(new Account { Id = account.Id, Name = "乙" });
                    await context.SaveChangesAsync();
                })
        );

        MySqlErrors.IsUniqueViolation(failure).ShouldBeTrue();
        attempts.ShouldBe(1);
    }

    private async Task<int> AddToBothAsync(Account one, Account other, Barrier bothHoldOne)
    {
        var attempts = 0;
        await using var context = Open(o => o.EnableRetryOnFailure(6, TimeSpan.FromMilliseconds(100)));
        await context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(() => TransferAsync(context, one, other, attempts++ == 0 ? bothHoldOne : null));
        return attempts;
    }

    private static async Task TransferAsync(BankContext context, Account one, Account other, Barrier? bothHoldOne)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.Accounts.Where(a => a.Id == one.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, a => a.Balance + 1));
        bothHoldOne?.SignalAndWait();
        await context.Accounts.Where(a => a.Id == other.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, a => a.Balance + 1));
        await transaction.CommitAsync();
    }
}
