using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

public sealed class ColumnChangeTests : SchemaChangeTest
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
}
