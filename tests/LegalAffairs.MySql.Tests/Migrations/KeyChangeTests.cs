using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

public sealed class KeyChangeTests : SchemaChangeTest
{
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
}
