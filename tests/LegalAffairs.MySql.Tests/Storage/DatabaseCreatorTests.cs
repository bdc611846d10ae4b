using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.MySql.Tests.Storage;

public sealed class DatabaseCreatorTests
{
    [Fact]
    public async Task A_database_is_created_and_deleted()
    {
        await using var database = await MissingDatabaseAsync();
        await using var context = Open(database);
        var creator = context.GetService<IRelationalDatabaseCreator>();

        var exists = await creator.ExistsAsync();
        exists.ShouldBeFalse();
        creator.Exists().ShouldBeFalse();
        var canConnect = await context.Database.CanConnectAsync();
        canConnect.ShouldBeFalse();

        var created = await context.Database.EnsureCreatedAsync();
        created.ShouldBeTrue();
        creator.Exists().ShouldBeTrue();
        creator.HasTables().ShouldBeTrue();
        context.Database.EnsureCreated().ShouldBeFalse();

        var deleted = await context.Database.EnsureDeletedAsync();
        deleted.ShouldBeTrue();
        context.Database.EnsureDeleted().ShouldBeFalse();
    }

    [Fact]
    public async Task A_database_is_created_and_deleted_without_waiting()
    {
        await using var database = await MissingDatabaseAsync();
        using var context = Open(database);

        context.Database.EnsureCreated().ShouldBeTrue();
        context.Database.EnsureDeleted().ShouldBeTrue();
    }

    [Fact]
    public async Task Several_processes_may_create_the_same_database_at_once()
    {
        await using var database = await MissingDatabaseAsync();
        using var start = new Barrier(4);

        var created = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        await using var context = Open(database);
                        start.SignalAndWait();
                        return await context.Database.EnsureCreatedAsync();
                    })
                )
        );

        created.ShouldContain(true);
        await using var reader = Open(database);
        var rows = await reader.Holders.CountAsync();
        rows.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_database_takes_every_character_whatever_the_default_of_the_server()
    {
        await using var database = await MissingDatabaseAsync();
        await using var context = Open(database);
        await context.Database.EnsureCreatedAsync();

        var charset = await context
            .Database.SqlQueryRaw<string>(
                "SELECT default_character_set_name AS `Value` FROM information_schema.schemata WHERE schema_name = DATABASE()"
            )
            .ToListAsync();

        charset.ShouldBe(["utf8mb4"]);
    }

    private static HolderContext<string> Open(TestDatabase database) => new(database.ConnectionString, "");

    private static async Task<TestDatabase> MissingDatabaseAsync()
    {
        var database = await MySqlServer.CreateDatabaseAsync();
        await MySqlServer.ExecuteAsync(await MySqlServer.AdministratorAsync(), $"DROP DATABASE `{database.Name}`");
        return database;
    }
}
