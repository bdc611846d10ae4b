using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Each change leads to the database that the new model alone would have made, and back to that of the old one.</summary>
public abstract class SchemaChangeTest
{
    protected static void Parent(EntityTypeBuilder unit)
    {
        unit.Property<int?>("ParentId");
        unit.HasOne("Unit", null).WithMany().HasForeignKey("ParentId").OnDelete(DeleteBehavior.Cascade);
    }

    protected static Task ShouldChangeAsync(Action<EntityTypeBuilder> before, Action<EntityTypeBuilder> after, bool withParent = false) =>
        ChangeAsync(Model(before, withParent), Model(after, withParent));

    private static Action<ModelBuilder> Model(Action<EntityTypeBuilder> configure, bool withParent) =>
        model =>
            model.Entity(
                "Unit",
                unit =>
                {
                    unit.Property<int>("Id");
                    unit.HasKey("Id");
                    unit.Property<int>("Level");
                    if (withParent)
                    {
                        Parent(unit);
                    }
                    configure(unit);
                }
            );

    protected static async Task ChangeAsync(Action<ModelBuilder> before, Action<ModelBuilder> after)
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(database.ConnectionString, null, before);
        await SchemaChange.ApplyAsync(database.ConnectionString, before, after);
        (await DatabaseStructure.ReadAsync(database.ConnectionString)).ShouldBe(await FreshAsync(after));
        await SchemaChange.ApplyAsync(database.ConnectionString, after, before);
        (await DatabaseStructure.ReadAsync(database.ConnectionString)).ShouldBe(await FreshAsync(before));
    }

    private static async Task<IReadOnlyList<string>> FreshAsync(Action<ModelBuilder> model)
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(database.ConnectionString, null, model);
        return await DatabaseStructure.ReadAsync(database.ConnectionString);
    }
}
