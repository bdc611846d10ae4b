using LegalAffairs.Cli.Copying;

namespace LegalAffairs.Tests.Cli;

public sealed class CopiedValuesTests : CliTest
{
    private const string Event =
        "INSERT INTO AbpOutgoingEvents VALUES ($id, 'E', $payload, '2026-03-01 08:09:10.1234567', 0, '0001-01-01', NULL, $error)";

    [Theory]
    [InlineData("示范点 😀 𠮷野家 👩‍👩‍👧")]
    [InlineData("it's \"quoted\" \\ and 100% _ with\ttab,\r\nlines and \u001a")]
    [InlineData("  spaces at both ends  ")]
    [InlineData("")]
    public async Task A_text_arrives_as_it_was(string text)
    {
        await Pilot.ExecuteAsync(Event, ("$id", Guid.CreateVersion7().ToString().ToUpperInvariant()), ("$payload", text), ("$error", text));
        (await CopyAsync()).ShouldSucceed();
        (await Server.ListAsync("SELECT Payload FROM AbpOutgoingEvents WHERE EventName = 'E'")).ShouldBe([text]);
        (await Server.ListAsync("SELECT LastError FROM AbpOutgoingEvents WHERE EventName = 'E'")).ShouldBe([text]);
    }

    [Fact]
    public async Task A_text_of_megabytes_arrives_whole_and_a_null_stays_a_null()
    {
        var text = string.Concat(Enumerable.Repeat("长文本😀", 300_000));
        await Pilot.ExecuteAsync(Event, ("$id", Guid.CreateVersion7().ToString().ToUpperInvariant()), ("$payload", text), ("$error", null));
        (await CopyAsync()).ShouldSucceed();
        (await Server.ListAsync("SELECT Payload FROM AbpOutgoingEvents WHERE EventName = 'E'")).ShouldBe([text]);
        (await Server.ListAsync("SELECT LastError FROM AbpOutgoingEvents WHERE EventName = 'E'")).ShouldBe([DBNull.Value]);
    }

    [Fact]
    public async Task A_time_keeps_its_microseconds()
    {
        await Pilot.ExecuteAsync(Event, ("$id", Guid.CreateVersion7().ToString().ToUpperInvariant()), ("$payload", ""), ("$error", null));
        (await CopyAsync()).ShouldSucceed();
        (await Server.ListAsync("SELECT CreationTime FROM AbpOutgoingEvents WHERE EventName = 'E'")).ShouldBe([
            new DateTime(2026, 3, 1, 8, 9, 10, 123, 456),
        ]);
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("12.500000000")]
    [InlineData("-999999999999.999999")]
    public async Task A_decimal_keeps_its_value_however_it_was_written(string written)
    {
        await Pilot.ExecuteAsync("UPDATE SupervisionAssessments SET Points = $points", ("$points", written));
        (await CopyAsync()).ShouldSucceed();
        var expected = decimal.Parse(written, System.Globalization.CultureInfo.InvariantCulture);
        (await Server.ListAsync("SELECT DISTINCT Points FROM SupervisionAssessments")).ShouldBe([expected]);
    }

    [Fact]
    public async Task Keys_that_are_texts_stand_in_the_same_order_in_both_databases()
    {
        foreach (var key in new[] { "a", "B", "Z", "_", "a ", "é", "中", "😀", "\uffee" })
        {
            await Pilot.ExecuteAsync(
                "INSERT INTO AbpHandledEvents VALUES ('00000000-0000-0000-0000-000000000001', $key, '2026-03-01')",
                ("$key", key)
            );
        }

        (await CopyAsync()).ShouldSucceed();
        (await Server.ListAsync("SELECT COUNT(*) FROM AbpHandledEvents")).ShouldBe([10L]);
    }

    [Fact]
    public void Values_that_read_alike_in_a_row_have_different_hashes()
    {
        object?[][] rows =
        [
            ["ab", "c"],
            ["a", "bc"],
            ["abc", null],
            [null, "abc"],
            ["-", "abc"],
            ["abc", ""],
            ["1:a", "bc"],
        ];
        rows.Select(HashOf).Distinct().Count().ShouldBe(rows.Length);
    }

    private static string HashOf(object?[] row)
    {
        using var hash = new ContentHash();
        hash.Add(row);
        return hash.Finish().Sha256;
    }
}
