using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Update;

/// <summary>The server ends the session at the worst moments.</summary>
public sealed class LostConnectionTests : BankTest
{
    private readonly Account _account = new() { Name = "甲" };
    private int _attempts;

    [Fact]
    public async Task What_was_lost_before_its_commit_is_done_again()
    {
        await using var context = OpenRetrying();

        await context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync();
                await AddAsync(context);
                await KillOnceAsync(context);
                await context.Accounts.CountAsync();
                await transaction.CommitAsync();
            });

        _attempts.ShouldBe(2);
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_may_have_been_committed_is_not_done_again()
    {
        await using var context = OpenRetrying();

        var failure = await Should.ThrowAsync<DbException>(() =>
            context
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(async () =>
                {
                    await using var transaction = await context.Database.BeginTransactionAsync();
                    await AddAsync(context);
                    await KillOnceAsync(context);
                    await transaction.CommitAsync();
                })
        );

        MySqlErrors.IsOutcomeUnknown(failure).ShouldBeTrue();
        _attempts.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_known_not_to_have_been_committed_is_done_again()
    {
        await using var context = OpenRetrying();

        await context
            .Database.CreateExecutionStrategy()
            .ExecuteInTransactionAsync(
                async _ =>
                {
                    await AddAsync(context);
                    await KillOnceAsync(context);
                },
                token => context.Accounts.AsNoTracking().AnyAsync(a => a.Id == _account.Id, token)
            );

        _attempts.ShouldBe(2);
        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_that_commits_itself_is_not_done_again()
    {
        var account = await AddAccountAsync("乙", 0);
        await using var context = OpenRetrying();
        await context.Database.OpenConnectionAsync();
        await KillOnceAsync(context);

        var failure = await Should.ThrowAsync<DbException>(() =>
            context.Accounts.ExecuteUpdateAsync(s => s.SetProperty(a => a.Balance, a => a.Balance + 1))
        );

        MySqlErrors.IsOutcomeUnknown(failure).ShouldBeTrue();
        (await BalanceAsync(account)).ShouldBe(0);
    }

    [Fact]
    public async Task A_session_that_ended_in_the_pool_is_replaced()
    {
        await using var context = OpenRetrying();
        await context.Database.OpenConnectionAsync();
        await KillOnceAsync(context);
        await context.Database.CloseConnectionAsync();

        var count = await context.Accounts.CountAsync();

        count.ShouldBe(0);
    }

    private BankContext OpenRetrying() => Open(o => o.EnableRetryOnFailure(3, TimeSpan.FromMilliseconds(50)));

    private async Task AddAsync(BankContext context)
    {
        _attempts++;
        context.ChangeTracker.Clear();
        context.Add(_account);
        await context.SaveChangesAsync();
    }

    private async Task KillOnceAsync(BankContext context)
    {
        if (_attempts > 1)
        {
            return;
        }
        var session = await context.Database.SqlQueryRaw<long>("SELECT CONNECTION_ID() AS `Value`").ToListAsync();
        await MySqlServer.ExecuteAsync(await MySqlServer.AdministratorAsync(), $"KILL {session[0]}");
    }

    private async Task<int> CountAsync()
    {
        await using var context = Open();
        return await context.Accounts.CountAsync();
    }
}
