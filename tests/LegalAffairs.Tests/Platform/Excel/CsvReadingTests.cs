using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class CsvReadingTests
{
    private const string Text = "名称,备注\r\n示范点,整改“已完成”\r\n";

    static CsvReadingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
            { "UTF-8 BOM", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
            { "GBK", Encoding.GetEncoding("GBK").GetBytes(Text) },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Text) },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Chinese_comes_out_right_in_every_usual_encoding(string encoding, byte[] content)
    {
        var row = Workbook.Read(new MemoryStream(content)).ShouldHaveSingleItem(encoding);

        row["名称"].Text.ShouldBe("示范点");
        row["备注"].Text.ShouldBe("整改“已完成”");
    }

    [Fact]
    public void A_character_of_gb18030_that_gbk_lacks_comes_out_right()
    {
        var content = Encoding.GetEncoding("GB18030").GetBytes("名称\n𠮷野家\n");

        Workbook.Read(new MemoryStream(content))[0]["名称"].Text.ShouldBe("𠮷野家");
    }

    [Theory]
    [InlineData("名称;数\n甲;1\n")]
    [InlineData("名称\t数\n甲\t1\n")]
    [InlineData("名称,数\n甲,1\n")]
    public void The_separator_is_told_from_the_header(string text)
    {
        Workbook.Read(Workbook.Text(text))[0]["数"].Text.ShouldBe("1");
    }

    [Fact]
    public void Bars_inside_a_field_are_no_separators()
    {
        var row = Workbook.Read(Workbook.Text("名称,标准\n甲,90|85|70\n乙,范围广|方式灵活|合理|及时\n"))[1];

        row["标准"].Text.ShouldBe("范围广|方式灵活|合理|及时");
    }

    [Fact]
    public void Quoted_fields_keep_separators_line_breaks_and_quotes()
    {
        var row = Workbook.Read(Workbook.Text("名称,备注\n\"甲,乙\",\"第一行\n\"\"第二行\"\"\"\n"))[0];

        row["名称"].Text.ShouldBe("甲,乙");
        row["备注"].Text.ShouldBe("第一行\n\"第二行\"");
    }

    [Fact]
    public void A_quote_inside_a_field_is_how_people_write()
    {
        Workbook.Read(Workbook.Text("名称\n开展\"双随机\"检查\n"))[0]["名称"].Text.ShouldBe("开展\"双随机\"检查");
    }

    [Fact]
    public void Rows_are_numbered_as_excel_shows_them_empty_and_two_line_ones_included()
    {
        var rows = Workbook.Read(Workbook.Text("名称\n甲\n\n\"乙\n乙\"\n,\n丙\n"));

        rows.Select(r => (r.Number, r["名称"].Text)).ShouldBe([(2, "甲"), (4, "乙\n乙"), (6, "丙")]);
    }

    [Fact]
    public void A_short_row_reads_as_empty_cells()
    {
        var row = Workbook.Read(Workbook.Text("名称,备注,期限\n甲\n"))[0];

        row["期限"].IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("4.10105E+17", "410105000000000000")]
    [InlineData("1E+05", "100000")]
    public void A_number_that_excel_saved_in_scientific_notation_is_written_out_and_marked_as_cut(string field, string text)
    {
        var cell = Workbook.Read(Workbook.Text($"身份证号\n{field}\n"))[0]["身份证号"];

        cell.Text.ShouldBe(text);
        cell.DigitsLost.ShouldBeTrue();
    }

    [Theory]
    [InlineData("名称\n\"甲\n乙\n丙\n")]
    [InlineData("名称\n甲\0乙\n")]
    public void A_damaged_text_is_unreadable(string text)
    {
        Should.Throw<BusinessException>(() => Workbook.Read(Workbook.Text(text))).Code.ShouldBe(PlatformErrorCodes.ExcelUnreadable);
    }

    [Fact]
    public void Ten_thousand_rows_are_read()
    {
        var text = new StringBuilder("序号,名称\n");
        for (var i = 1; i <= 10_000; i++)
        {
            text.Append(i).Append(",第").Append(i).Append("项\n");
        }

        var rows = Workbook.Read(Workbook.Text(text.ToString()));

        rows.Count.ShouldBe(10_000);
        rows[^1]["名称"].Text.ShouldBe("第10000项");
        rows[^1].Number.ShouldBe(10_001);
    }
}
