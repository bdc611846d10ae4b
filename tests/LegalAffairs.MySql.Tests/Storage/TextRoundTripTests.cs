using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.MySql.Tests.Storage;

public sealed class TextRoundTripTests : RoundTripTest
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "法治督察任务表",
        "𠮷野家, 𣲷水",
        "😀👨‍👩‍👧🇨🇳",
        "trailing blanks   ",
        "  leading blanks",
        "o'x\\",
        "\\",
        "'",
        "\\'; DROP TABLE Holders; --",
        "\"quoted\" and `quoted`",
        "50%_\\",
        "@parameter ?mark {0}",
        "line\r\nfeed\ttab\0nul\u001asub",
        "ÄÖÜ äöü é e\u0301",
        "0199b0a5-3f1c-7c3a-9d2e-7b1f6f1a2b3c",
    ];

    [Fact]
    public Task Texts_come_back() => ShouldRoundTripAsync(Texts);

    [Fact]
    public Task Texts_of_a_maximum_length_come_back() => ShouldRoundTripAsync(Texts, p => p.HasMaxLength(100));

    [Fact]
    public Task A_text_of_36_characters_that_looks_like_a_guid_comes_back() =>
        ShouldRoundTripAsync(
            ["0199b0a5-3f1c-7c3a-9d2e-7b1f6f1a2b3c", "no guid at all, but as long as one !"],
            p => p.HasMaxLength(36).IsFixedLength()
        );

    [Fact]
    public Task Long_texts_come_back() => ShouldRoundTripAsync([new string('法', 100_000), new string('\'', 70_000), "the default"]);

    [Fact]
    public Task Characters_come_back() => ShouldRoundTripAsync<char?>(['a', ' ', '\'', '\\', '法', '\0', '\uffff']);

    [Fact]
    public Task Links_come_back() => ShouldRoundTripAsync([new Uri("https://example.org/法治?a=b"), new Uri("mailto:a@example.org")]);

    [Fact]
    public Task Bytes_come_back() =>
        ShouldRoundTripAsync<byte[]>([
            [],
            [0],
            [0xff, 0xfe, 0x00, 0x27, 0x5c],
            [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
        ]);

    [Fact]
    public Task Bytes_of_a_maximum_length_come_back() =>
        ShouldRoundTripAsync<byte[]>(
            [
                [],
                [0, 0x20, 0x00],
            ],
            p => p.HasMaxLength(32)
        );

    [Fact]
    public Task Lists_of_simple_values_come_back() =>
        ShouldRoundTripAsync<List<int>>([
            [],
            [1, int.MinValue, 3],
        ]);
}
