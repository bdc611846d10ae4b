using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Each change leads to the database that the new model alone would have made, and back to that of the old one.</summary>
public sealed class SchemaChangeTests
{
    [Fact]
    public Task A_column_is_added_and_dropped() =>
        ShouldChangeAsync(
            _ => { },
            unit => unit.Property<DateOnly>("FoundedOn").HasDefaultValue(new DateOnly(1949, 10, 1)).HasComment("o'x\\ 成立日")
        );

    [Fact]
    public Task A_column_becomes_longer() =>
        ShouldChangeAsync(unit => unit.Property<string>("Name").HasMaxLength(50), unit => unit.Property<string>("Name").HasMaxLength(500));

    [Fact]
    public Task A_column_becomes_required() =>
        ShouldChangeAsync(
            unit => unit.Property<string?>("Name").HasMaxLength(50),
            unit => unit.Property<string>("Name").HasMaxLength(50).IsRequired().HasDefaultValue("-")
        );

    [Fact]
    public Task A_column_gets_another_type() =>
        ShouldChangeAsync(unit => unit.Property<int>("Amount"), unit => unit.Property<decimal>("Amount").HasPrecision(18, 6));

    [Fact]
    public Task A_column_gets_another_default() =>
        ShouldChangeAsync(
            unit => unit.Property<string>("Text").HasDefaultValue("o'x\\"),
            unit => unit.Property<string>("Text").HasDefaultValueSql("CONCAT('a', 'b')")
        );

    [Fact]
    public Task A_column_gets_another_collation() =>
        ShouldChangeAsync(
            unit => unit.Property<string>("Code").HasMaxLength(20),
            unit => unit.Property<string>("Code").HasMaxLength(20).UseCollation("utf8mb4_general_ci")
        );

    [Fact]
    public Task A_computed_column_is_added() =>
        ShouldChangeAsync(_ => { }, unit => unit.Property<int>("Twice").HasComputedColumnSql("`Level` * 2", stored: true));

    [Fact]
    public Task A_computed_column_is_computed_in_another_way() =>
        ShouldChangeAsync(
            unit => unit.Property<int>("Derived").HasComputedColumnSql("`Level` * 2", stored: true),
            unit => unit.Property<int>("Derived").HasComputedColumnSql("`Level` * 3", stored: false)
        );

    [Fact]
    public Task A_computed_column_keeps_its_indexes() =>
        ShouldChangeAsync(
            unit =>
            {
                unit.Property<int>("Derived").HasComputedColumnSql("`Level` * 2", stored: true);
                unit.HasIndex("Derived", "Level");
                unit.HasIndex("Derived").HasDatabaseName("IX_Before");
            },
            unit =>
            {
                unit.Property<int>("Derived").HasComputedColumnSql("`Level` * 3", stored: true);
                unit.HasIndex("Derived", "Level");
                unit.HasIndex("Derived").IsUnique().HasDatabaseName("IX_After");
            }
        );

    [Fact]
    public Task A_computed_column_becomes_a_plain_one() =>
        ShouldChangeAsync(
            unit => unit.Property<int?>("Derived").HasComputedColumnSql("`Level` * 2", stored: false),
            unit => unit.Property<int?>("Derived")
        );

    [Fact]
    public Task The_server_numbers_the_rows_no_longer() =>
        ShouldChangeAsync(_ => { }, unit => unit.Property<int>("Id").ValueGeneratedNever());

    [Fact]
    public Task A_table_gets_a_comment() => ShouldChangeAsync(_ => { }, unit => unit.ToTable(t => t.HasComment("单位's \\ table")));

    [Fact]
    public Task A_condition_is_added() =>
        ShouldChangeAsync(_ => { }, unit => unit.ToTable(t => t.HasCheckConstraint("CK_Level", "`Level` >= 0")));

    [Fact]
    public Task An_alternate_key_is_added() => ShouldChangeAsync(_ => { }, unit => unit.HasAlternateKey("Level"));

    [Fact]
    public Task An_index_becomes_unique() => ShouldChangeAsync(unit => unit.HasIndex("Level"), unit => unit.HasIndex("Level").IsUnique());

    [Fact]
    public Task An_index_sorts_downwards() =>
        ShouldChangeAsync(unit => unit.HasIndex("Level", "Id"), unit => unit.HasIndex("Level", "Id").IsDescending(true, false));

    [Fact]
    public Task The_index_below_a_foreign_key_gives_way_to_a_wider_one() =>
        ShouldChangeAsync(unit => unit.HasIndex("ParentId"), unit => unit.HasIndex("ParentId", "Level"), withParent: true);

    [Fact]
    public Task The_index_below_a_foreign_key_becomes_unique_under_the_same_name() =>
        ShouldChangeAsync(
            unit => unit.HasIndex("ParentId").HasDatabaseName("IX"),
            unit => unit.HasIndex("ParentId").HasDatabaseName("IX").IsUnique(),
            withParent: true
        );

    [Fact]
    public Task A_foreign_key_is_added() => ShouldChangeAsync(_ => { }, Parent);

    [Fact]
    public Task A_number_is_replaced_by_a_key_of_ones_own() =>
        ChangeAsync(
            model =>
                model.Entity(
                    "Unit",
                    unit =>
                    {
                        unit.Property<int>("Id");
                        unit.HasKey("Id");
                        unit.Property<int>("Level");
                    }
                ),
            // The default is what a row that is there already gets.
            model =>
                model.Entity(
                    "Unit",
                    unit =>
                    {
                        unit.Property<Guid>("Key").HasDefaultValue(Guid.AllBitsSet);
                        unit.HasKey("Key");
                        unit.Property<int>("Level");
                    }
                )
        );

    [Fact]
    public Task A_key_gets_a_second_column() =>
        ChangeAsync(
            model =>
                model.Entity(
                    "Unit",
                    unit =>
                    {
                        unit.Property<int>("Id").ValueGeneratedNever();
                        unit.Property<int>("Year");
                        unit.HasKey("Id");
                    }
                ),
            model =>
                model.Entity(
                    "Unit",
                    unit =>
                    {
                        unit.Property<int>("Id").ValueGeneratedNever();
                        unit.Property<int>("Year");
                        unit.HasKey("Id", "Year");
                    }
                )
        );

    private static void Parent(EntityTypeBuilder unit)
    {
        unit.Property<int?>("ParentId");
        unit.HasOne("Unit", null).WithMany().HasForeignKey("ParentId").OnDelete(DeleteBehavior.Cascade);
    }

    private static Task ShouldChangeAsync(Action<EntityTypeBuilder> before, Action<EntityTypeBuilder> after, bool withParent = false) =>
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

    private static async Task ChangeAsync(Action<ModelBuilder> before, Action<ModelBuilder> after)
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
