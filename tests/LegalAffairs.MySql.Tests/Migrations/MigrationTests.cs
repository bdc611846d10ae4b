using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Migrations as dotnet ef writes them, from the first to the last and back.</summary>
public sealed class MigrationTests
{
    [Fact]
    public async Task Four_processes_may_bring_the_first_migration_to_a_server_without_the_database()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await MySqlServer.ExecuteAsync(await MySqlServer.AdministratorAsync(), $"DROP DATABASE `{database.Name}`");
        var (first, _) = Write(database.ConnectionString);
        using var start = new Barrier(4);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => MigrateAtOnceAsync(database.ConnectionString, first, start))));

        await using var context = new GrowingContext(database.ConnectionString, 1, first);
        var applied = await context.Database.GetAppliedMigrationsAsync();
        applied.Count().ShouldBe(1);
        (await NamesAsync(context)).ShouldBe(["o'x\\; 法"]);
    }

    [Fact]
    public async Task Migrations_lead_forward_and_back()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        var (_, second) = Write(database.ConnectionString);
        await using var context = new GrowingContext(database.ConnectionString, 2, second);
        var migrator = context.GetService<IMigrator>();
        var names = context.Database.GetMigrations().ToList();

        await migrator.MigrateAsync(names[0]);
        var firstStructure = await DatabaseStructure.ReadAsync(database.ConnectionString);
        await migrator.MigrateAsync();
        (await context.Database.GetAppliedMigrationsAsync()).ShouldBe(names);
        await migrator.MigrateAsync(names[0]);
        (await DatabaseStructure.ReadAsync(database.ConnectionString)).ShouldBe(firstStructure);
        migrator.Migrate(Migration.InitialDatabase);

        var left = await DatabaseStructure.ReadAsync(database.ConnectionString);
        left.ShouldAllBe(line => line.StartsWith("__EFMigrationsHistory:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_that_has_grown_has_pending_changes_until_it_has_its_migration()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        var (first, second) = Write(database.ConnectionString);

        HasPendingChanges(database, 1, first).ShouldBeFalse();
        HasPendingChanges(database, 2, first).ShouldBeTrue();
        HasPendingChanges(database, 2, second).ShouldBeFalse();
    }

    [Fact]
    public void A_migration_says_what_the_server_has_to_number()
    {
        var writer = new MigrationWriter();
        using var context = new GrowingContext("Server=nowhere", 1, null);

        writer.Add(context, "First");

        writer.LastCode.ShouldContain("""Id = table.Column<int>(type: "int", nullable: false)""");
        writer.LastCode.ShouldContain(""".Annotation("MySql:ValueGenerationStrategy", MySqlValueGenerationStrategy.IdentityColumn)""");
        writer.LastCode.ShouldContain("""Code = table.Column<Guid>(type: "binary(16)", nullable: false)""");
    }

    [Fact]
    public async Task A_script_may_be_run_again_by_the_client_of_the_server()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        var (_, second) = Write(database.ConnectionString);
        await using var context = new GrowingContext(database.ConnectionString, 2, second);
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        await ServerClient.RunAsync(database, script);
        await ServerClient.RunAsync(database, script);

        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await NamesAsync(context)).ShouldBe(["o'x\\; 法"]);
    }

    private static async Task MigrateAtOnceAsync(string connectionString, Assembly migrations, Barrier start)
    {
        await using var context = new GrowingContext(connectionString, 1, migrations);
        start.SignalAndWait();
        await context.Database.MigrateAsync();
    }

    private static bool HasPendingChanges(TestDatabase database, int version, Assembly migrations)
    {
        using var context = new GrowingContext(database.ConnectionString, version, migrations);
        return context.Database.HasPendingModelChanges();
    }

    private static (Assembly First, Assembly Second) Write(string connectionString)
    {
        var writer = new MigrationWriter();
        using var empty = new GrowingContext(connectionString, 1, null);
        var first = writer.Add(empty, "First");
        using var grown = new GrowingContext(connectionString, 2, first);
        return (first, writer.Add(grown, "Second"));
    }

    private static Task<List<string>> NamesAsync(GrowingContext context) =>
        context.Database.SqlQueryRaw<string>("SELECT `Name` AS `Value` FROM `Unit`").ToListAsync();
}
