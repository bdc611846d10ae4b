using LegalAffairs.Platform.Files;

namespace LegalAffairs.Tests.Platform.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\用户\\张三\\总结.docx", "总结.docx")]
    [InlineData("  总结 2026.docx ", "总结 2026.docx")]
    [InlineData("a\u0000b\r\nc.pdf", "abc.pdf")]
    [InlineData("\u202Efdp.exe", "fdp.exe")]
    [InlineData("<b>\"x\"|?*.png", "_b__x____.png")]
    [InlineData("名称. . .", "名称")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    public void A_name_keeps_only_what_is_harmless(string? raw, string expected)
    {
        FileName.Clean(raw).ShouldBe(expected);
    }

    [Fact]
    public void A_long_name_is_shortened_and_keeps_its_extension()
    {
        var name = FileName.Clean(new string('长', 500) + ".pdf");

        name.Length.ShouldBe(FileName.MaxLength);
        name.ShouldEndWith("长.pdf");
    }

    [Fact]
    public void Shortening_does_not_cut_a_character_in_half()
    {
        var name = FileName.Clean(new string('a', FileName.MaxLength - 5) + "😀😀.pdf");

        name.ShouldBe(new string('a', FileName.MaxLength - 5) + ".pdf");
    }
}
