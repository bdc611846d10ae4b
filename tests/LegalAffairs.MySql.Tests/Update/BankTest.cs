using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LegalAffairs.MySql.Tests.Update;

/// <summary>A fresh bank for each test.</summary>
public abstract class BankTest : IAsyncLifetime
{
    private TestDatabase _database = null!;

    protected string ConnectionString => _database.ConnectionString;

    public async Task InitializeAsync()
    {
        _database = await MySqlServer.CreateDatabaseAsync();
        await using var context = Open();
        await context.Database.EnsureCreatedAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    private protected BankContext Open(Action<MySqlDbContextOptionsBuilder>? configure = null, Action<string>? log = null) =>
        new(ConnectionString, configure, log);

    protected async Task<Account> AddAccountAsync(string name, int balance = 100)
    {
        await using var context = Open();
        var account = new Account { Name = name, Balance = balance };
        context.Add(account);
        await context.SaveChangesAsync();
        return account;
    }

    protected async Task<int> BalanceAsync(Account account)
    {
        await using var context = Open();
        return (await context.Accounts.FindAsync(account.Id))!.Balance;
    }
}
