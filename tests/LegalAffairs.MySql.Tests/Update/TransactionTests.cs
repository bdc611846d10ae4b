using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.MySql.Tests.Update;

public sealed class TransactionTests : BankTest
{
    [Fact]
    public async Task A_transaction_rolled_back_leaves_nothing()
    {
        await using var context = Open();
        await using (await context.Database.BeginTransactionAsync())
        {
            context.Add(new Account { Name = "甲" });
            await context.SaveChangesAsync();
        }

        (await NamesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_transaction_can_go_back_to_a_savepoint()
    {
        await using var context = Open();
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.Add(new Account { Name = "kept" });
        await context.SaveChangesAsync();
        await transaction.CreateSavepointAsync("here");
        context.Add(new Account { Name = "dropped" });
        await context.SaveChangesAsync();

        await transaction.RollbackToSavepointAsync("here");
        await transaction.ReleaseSavepointAsync("here");
        await transaction.CommitAsync();

        (await NamesAsync()).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task A_save_that_fails_within_a_transaction_leaves_what_was_saved_before()
    {
        await using var context = Open();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var first = new Account { Name = "first" };
        context.Add(first);
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        context.AddRange(new Account { Name = "second" }, new Account { Id = first.Id, Name = "again" });
        await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());
        context.ChangeTracker.Clear();
        context.Add(new Account { Name = "third" });
        await context.SaveChangesAsync();
        await transaction.CommitAsync();

        (await NamesAsync()).ShouldBe(["first", "third"], ignoreOrder: true);
    }

    [Fact]
    public async Task Several_contexts_share_a_connection_and_its_transaction()
    {
        await using var connection = new GuardedMySqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var name in new[] { "甲", "乙" })
        {
            await using var context = new BankContext(null);
            context.Database.SetDbConnection(connection, contextOwnsConnection: false);
            await context.Database.UseTransactionAsync(transaction);
            context.Add(new Account { Name = name });
            await context.SaveChangesAsync();
            var seen = await context.Accounts.CountAsync();
            seen.ShouldBe(name == "甲" ? 1 : 2);
        }

        (await NamesAsync()).ShouldBeEmpty();
        await transaction.CommitAsync();
        (await NamesAsync()).ShouldBe(["甲", "乙"], ignoreOrder: true);
    }

    [Fact]
    public void A_transaction_works_without_waiting_too()
    {
        using var context = Open();
        using (var transaction = context.Database.BeginTransaction(System.Data.IsolationLevel.ReadCommitted))
        {
            context.Add(new Account { Name = "甲" });
            context.SaveChanges();
            transaction.GetDbTransaction().IsolationLevel.ShouldBe(System.Data.IsolationLevel.ReadCommitted);
            transaction.Commit();
        }

        context.Accounts.Count().ShouldBe(1);
    }

    private async Task<List<string>> NamesAsync()
    {
        await using var context = Open();
        return await context.Accounts.Select(a => a.Name).ToListAsync();
    }
}
