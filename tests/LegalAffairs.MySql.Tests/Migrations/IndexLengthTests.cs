using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>An index has room for 3,072 bytes; a character takes 4.</summary>
public sealed class IndexLengthTests
{
    [Theory]
    [InlineData(768, null, new[] { "" })]
    [InlineData(769, null, new[] { "768" })]
    [InlineData(4000, null, new[] { "768" })]
    [InlineData(4000, 100, new[] { "668", "" })]
    [InlineData(4000, 4000, new[] { "384", "384" })]
    public async Task An_index_takes_the_beginning_of_long_texts(int length, int? secondLength, string[] expected)
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(
            database.ConnectionString,
            null,
            model =>
                model.Entity(
                    "Text",
                    text =>
                    {
                        text.Property<int>("Id");
                        text.Property<string>("A").HasMaxLength(length);
                        text.Property<string>("B").HasMaxLength(secondLength ?? 1);
                        text.HasIndex(secondLength is null ? ["A"] : ["A", "B"]).HasDatabaseName("IX");
                    }
                )
        );

        var structure = await DatabaseStructure.ReadAsync(database.ConnectionString);

        var parts = structure.Where(l => l.StartsWith("index Text IX ", StringComparison.Ordinal)).Select(l => l.Split(' '));
        parts.Select(p => p.Length == 8 ? p[5] : "").ShouldBe(expected);
    }

    [Fact]
    public async Task A_text_without_a_length_can_be_indexed_and_be_a_key()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(
            database.ConnectionString,
            null,
            model =>
                model.Entity(
                    "Text",
                    text =>
                    {
                        text.Property<string>("Id");
                        text.Property<string>("A");
                        text.HasIndex("A").IsUnique();
                    }
                )
        );

        var structure = await DatabaseStructure.ReadAsync(database.ConnectionString);

        structure
            .Count(l => l.StartsWith("column", StringComparison.Ordinal) && l.Contains("varchar(255)", StringComparison.Ordinal))
            .ShouldBe(2);
    }

    [Fact]
    public async Task A_unique_index_looks_at_the_whole_of_a_long_text()
    {
        await using var database = await MySqlServer.CreateDatabaseAsync();
        await SchemaChange.ApplyAsync(database.ConnectionString, null, LongUnique);
        var beginning = new string('法', 3_000);

        await database.ExecuteAsync($"INSERT INTO `Text` (`A`) VALUES ('{beginning}1'), ('{beginning}2')");

        await Should.ThrowAsync<Exception>(() => database.ExecuteAsync($"INSERT INTO `Text` (`A`) VALUES ('{beginning}2')"));
    }

    [Fact]
    public void A_unique_index_too_long_for_mysql_is_refused_with_a_reason() =>
        Should
            .Throw<NotSupportedException>(() => SchemaChange.Script(null, LongUnique, ServerVersion.Parse("8.4.0-mysql")))
            .Message.ShouldContain("maximum length");

    private static void LongUnique(ModelBuilder model) =>
        model.Entity(
            "Text",
            text =>
            {
                text.Property<int>("Id");
                text.Property<string>("A").HasMaxLength(4_000);
                text.HasIndex("A").IsUnique();
            }
        );
}
