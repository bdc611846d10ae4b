using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>An index has room for 3,072 bytes; a character takes 4.</summary>
public sealed class IndexLengthTests
{
    [Theory]
    [InlineData(768, null, "(`A`)")]
    [InlineData(769, null, "(`A`(768))")]
    [InlineData(4000, null, "(`A`(768))")]
    [InlineData(4000, 100, "(`A`(668),`B`)")]
    [InlineData(4000, 4000, "(`A`(384),`B`(384))")]
    public async Task An_index_takes_the_beginning_of_long_texts(int length, int? secondLength, string expected)
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

        structure.ShouldContain($"Text: KEY `IX` {expected}");
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

        structure.Count(line => line.Contains("varchar(255)", StringComparison.Ordinal)).ShouldBe(2);
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
