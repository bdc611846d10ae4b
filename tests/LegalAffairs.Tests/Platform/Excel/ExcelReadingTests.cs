using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.Platform.Files;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class ExcelReadingTests
{
    [Fact]
    public void A_long_number_that_excel_stored_as_a_number_is_written_out_and_marked_as_cut()
    {
        var file = Workbook.Raw(
            $"""<row r="1">{Workbook.Cell("A1", "身份证号")}</row><row r="2"><c r="A2"><v>4.10105199001011E+17</v></c></row><row r="3"><c r="A3"><v>13700000000</v></c></row>"""
        );

        var rows = Workbook.Read(file);

        rows[0]["身份证号"].Text.ShouldBe("410105199001011000");
        rows[0]["身份证号"].DigitsLost.ShouldBeTrue();
        rows[1]["身份证号"].Text.ShouldBe("13700000000");
        rows[1]["身份证号"].DigitsLost.ShouldBeFalse();
    }

    [Fact]
    public void Gaps_keep_the_row_numbers_that_the_user_sees()
    {
        var file = Workbook.Raw(
            $"""<row r="3">{Workbook.Cell("B3", "名称")}</row><row r="4">{Workbook.Cell("B4", "甲")}</row><row r="37">{Workbook.Cell("B37", "乙")}</row>"""
        );

        Workbook.Read(file).Select(r => (r.Number, r["名称"].Text)).ShouldBe([(4, "甲"), (37, "乙")]);
    }

    [Fact]
    public void Merged_cells_carry_the_first_value_and_say_where_it_stands()
    {
        var file = Workbook.Raw(
            $"""<row r="1">{Workbook.Cell("A1", "一级")}{Workbook.Cell("B1", "二级")}</row><row r="2">{Workbook.Cell("A2", "甲")}{Workbook.Cell("B2", "1")}</row><row r="3">{Workbook.Cell("B3", "2")}</row>""",
            """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>"""
        );

        var second = Workbook.Read(file)[1];

        second["一级"].Text.ShouldBe("甲");
        second["一级"].Merged.ShouldBe(new ExcelRange(2, 1, 3, 1));
        second["二级"].Merged.ShouldBeNull();
    }

    [Theory]
    [InlineData("身份证号")]
    [InlineData(" 身份 证号 ")]
    [InlineData("身份证号*")]
    [InlineData("身份证号：")]
    [InlineData("身份\n证号")]
    public void Header_names_are_matched_leniently(string header)
    {
        Workbook.Read(Workbook.Text($"\"{header}\"\n1\n"))[0]["身份证号"].Text.ShouldBe("1");
    }

    [Fact]
    public void Full_and_half_width_and_case_make_no_difference_in_a_header()
    {
        Workbook.Read(Workbook.Text("得分（％）ＡＢ\n1\n"), "得分(%)ab")[0]["得分(%)Ab"].Text.ShouldBe("1");
    }

    [Fact]
    public void The_header_is_found_below_titles_and_on_whichever_sheet_has_it()
    {
        var notes = new ExcelSheet(
            "填写说明",
            [new("请先阅读")],
            [
                ["一"],
                ["二"],
            ]
        );
        var table = new ExcelSheet(
            "数据",
            [new("序号"), new("名称")],
            [
                ["1", "甲"],
            ]
        )
        {
            Titles = ["标题"],
        };

        Workbook.Read(Workbook.Write(notes, table), "序号", "名称").ShouldHaveSingleItem().Sheet.ShouldBe("数据");
    }

    [Fact]
    public void Missing_columns_are_named()
    {
        var refusal = Refuse(
            Workbook.Text("序号,名称\n1,甲\n"),
            new ExcelReadOptions { RequiredColumns = ["序号", "完成期限", "评分规则"] }
        );

        refusal.Code.ShouldBe(PlatformErrorCodes.ExcelColumnsMissing);
        refusal.Data["columns"].ShouldBe("完成期限、评分规则");
    }

    [Fact]
    public void A_column_named_twice_is_refused()
    {
        var refusal = Refuse(Workbook.Text("名称,备注,名 称\n1,2,3\n"));

        refusal.Code.ShouldBe(PlatformErrorCodes.ExcelColumnTwice);
    }

    [Theory]
    [InlineData("")]
    [InlineData("名称,备注\n")]
    [InlineData("名称,备注\n,\n,,多余\n")]
    public void A_file_without_data_is_refused(string text)
    {
        Refuse(Workbook.Text(text)).Code.ShouldBe(PlatformErrorCodes.ExcelNoData);
    }

    [Fact]
    public void The_row_limit_itself_is_allowed_and_one_more_is_not()
    {
        var options = new ExcelReadOptions { MaxRows = 3 };

        Workbook.Read(Workbook.Text("名称\n1\n2\n\n3\n"), options).Count.ShouldBe(3);
        Refuse(Workbook.Text("名称\n1\n2\n3\n4\n"), options).Code.ShouldBe(PlatformErrorCodes.ExcelTooManyRows);
    }

    [Fact]
    public void Too_many_columns_are_refused()
    {
        var header = string.Join(',', Enumerable.Range(1, 201).Select(i => $"列{i}"));

        Refuse(Workbook.Text(header + "\n1\n")).Code.ShouldBe(PlatformErrorCodes.ExcelTooManyColumns);
    }

    [Fact]
    public void A_file_above_the_size_limit_is_refused_seekable_or_not()
    {
        var options = new ExcelReadOptions { MaxBytes = 1000 };
        var content = new byte[2000];

        Refuse(new MemoryStream(content), options).Code.ShouldBe(PlatformErrorCodes.ExcelTooLarge);
        Refuse(new BufferedForwardStream(content), options).Code.ShouldBe(PlatformErrorCodes.ExcelTooLarge);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = Workbook.Raw($"<row r=\"1\">{Workbook.Cell("A1", new string('0', 5_000_000))}</row>");
        bomb.Length.ShouldBeLessThan(50_000);

        Refuse(bomb, new ExcelReadOptions { MaxUnpackedBytes = 1024 * 1024 }).Code.ShouldBe(PlatformErrorCodes.ExcelTooLarge);
    }

    [Fact]
    public void Files_that_are_no_tables_are_unreadable()
    {
        Refuse(new MemoryStream(SampleFiles.PlainZip)).Code.ShouldBe(PlatformErrorCodes.ExcelUnreadable);
        Refuse(new MemoryStream(SampleFiles.Exe)).Code.ShouldBe(PlatformErrorCodes.ExcelUnreadable);
        Refuse(new MemoryStream(SampleFiles.Png)).Code.ShouldBe(PlatformErrorCodes.ExcelUnreadable);
        Refuse(new MemoryStream(SampleFiles.OldWord)).Code.ShouldBe(PlatformErrorCodes.ExcelOldFormat);
    }

    [Fact]
    public void A_file_broken_off_in_the_middle_is_unreadable()
    {
        var whole = Workbook
            .Write(new ExcelSheet("表", [new("名称")], Enumerable.Range(1, 500).Select(i => (IReadOnlyList<object?>)[$"{i}"])))
            .ToArray();

        Refuse(new MemoryStream(whole[..(whole.Length / 2)])).Code.ShouldBe(PlatformErrorCodes.ExcelUnreadable);
    }

    [Fact]
    public void Rows_are_read_while_they_are_asked_for()
    {
        var text = "名称\n" + string.Concat(Enumerable.Range(1, 100_000).Select(i => $"{i}\n"));
        var stream = Workbook.Text(text);

        new ExcelReader().Read(stream, new ExcelReadOptions { MaxRows = 10 }).Take(5).Count().ShouldBe(5);

        Should.Throw<BusinessException>(() => new ExcelReader().Read(stream, new ExcelReadOptions { MaxRows = 10 }).Count());
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read()
    {
        var stream = new BufferedForwardStream(Encoding.UTF8.GetBytes("名称\n甲\n"));

        new ExcelReader().Read(stream).Single()["名称"].Text.ShouldBe("甲");
    }

    private static BusinessException Refuse(Stream content, ExcelReadOptions? options = null) =>
        Should.Throw<BusinessException>(() => Workbook.Read(content, options ?? ExcelReadOptions.Default));

    private sealed class BufferedForwardStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
