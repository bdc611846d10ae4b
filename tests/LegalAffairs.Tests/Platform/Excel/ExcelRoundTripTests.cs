using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class ExcelRoundTripTests
{
    private static readonly ExcelColumn[] Columns =
    [
        new("名称"),
        new("身份证号"),
        new("数量", ExcelColumnKind.Integer),
        new("得分", ExcelColumnKind.Decimal),
        new("期限", ExcelColumnKind.Date),
        new("提交时间", ExcelColumnKind.DateTime),
    ];

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var submitted = new DateTime(2026, 7, 29, 15, 30, 0, DateTimeKind.Utc);
        var row = ReadBack("示范点 😀", "410105199001011234", 42, 89.75m, new DateOnly(2026, 7, 29), submitted);

        row.Sheet.ShouldBe("评分表");
        row.Number.ShouldBe(2);
        row["名称"].Text.ShouldBe("示范点 😀");
        row["身份证号"].Text.ShouldBe("410105199001011234");
        row["身份证号"].DigitsLost.ShouldBeFalse();
        row["数量"].Value.ShouldBe(42m);
        row["得分"].Value.ShouldBe(89.75m);
        row["期限"].Value.ShouldBe(new DateTime(2026, 7, 29));
        row["提交时间"].Value.ShouldBe(new DateTime(2026, 7, 29, 23, 30, 0), "shown in Asia/Shanghai");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 371")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted'")]
    [InlineData("<script>alert(1)</script> & \"x\"")]
    [InlineData("两\n行")]
    [InlineData("_x0041_")]
    [InlineData("00123")]
    public void Text_stays_text(string text)
    {
        ReadBack(text)["名称"].Value.ShouldBe(text);
        Workbook.Read(Workbook.WriteCsv(Sheet([text, "x"])))[0]["名称"].Text.ShouldBe(text);
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_marked_in_csv_and_negative_numbers_are_not()
    {
        var csv = new StreamReader(Workbook.WriteCsv(Sheet(["=cmd|' /C calc'!A0", "x", -5]))).ReadToEnd();

        csv.ShouldContain("\n'=cmd|' /C calc'!A0,x,-5\r\n");
    }

    [Fact]
    public void Csv_opens_with_a_byte_order_mark_so_that_excel_shows_chinese()
    {
        Workbook.WriteCsv(Sheet(["示范点"])).ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public void Control_characters_and_half_characters_do_not_break_the_file()
    {
        ReadBack("a\u0000b\u0008c\uD83D")["名称"].Text.ShouldBe("abc\uFFFD");
    }

    [Fact]
    public void Text_longer_than_a_cell_holds_is_cut_with_a_sign()
    {
        var text = (string)ReadBack(new string('长', 40_000))["名称"].Value!;

        text.Length.ShouldBe(32_767);
        text.ShouldEndWith("长…");
    }

    [Fact]
    public void Equal_neighbours_become_one_cell_but_never_across_a_change_further_left()
    {
        ExcelColumn[] columns = [new("一级指标") { MergeEqual = true }, new("部门") { MergeEqual = true }, new("二级指标")];
        object?[][] data =
        [
            ["甲", "司法局", "1"],
            ["甲", "司法局", "2"],
            ["乙", "司法局", "3"],
            ["乙", "司法局", "4"],
            ["丙", null, "5"],
            ["丁", null, "6"],
        ];

        var rows = Workbook.Read(Workbook.Write(new ExcelSheet("表", columns, data)));

        rows.Select(r => r["一级指标"].Merged?.ToString()).ShouldBe(["A2:A3", "A2:A3", "A4:A5", "A4:A5", null, null]);
        rows.Select(r => r["部门"].Merged?.ToString()).ShouldBe(["B2:B3", "B2:B3", "B4:B5", "B4:B5", null, null]);
        rows.Select(r => r["一级指标"].Text).ShouldBe(["甲", "甲", "乙", "乙", "丙", "丁"]);
    }

    [Fact]
    public void A_paper_table_with_titles_and_grouped_headings_reads_back_by_its_lowest_headings()
    {
        ExcelColumn[] columns = [new("单位"), new("优") { Group = "等次" }, new("良") { Group = "等次" }, new("备注")];
        var sheet = new ExcelSheet(
            "表",
            columns,
            [
                ["云东县", 3, 5, "好"],
            ]
        )
        {
            Titles = ["云州市2026年度任务表", "单位：项"],
        };

        var row = Workbook.Read(Workbook.Write(sheet)).ShouldHaveSingleItem();

        row.Header.Names.ShouldBe(["单位", "优", "良", "备注"]);
        row.Number.ShouldBe(5);
        row["良"].Text.ShouldBe("5");
    }

    [Fact]
    public void Several_sheets_keep_their_names_apart()
    {
        var rows = Workbook.Read(Workbook.Write(Sheet(["a"], "区/县"), Sheet(["b"], "区:县"), Sheet(["c"], new string('长', 40))));

        rows.Select(r => r.Sheet).ShouldBe(["区_县", "区_县 (2)", new string('长', 31)]);
    }

    private static ExcelRow ReadBack(params object?[] values) => Workbook.Read(Workbook.Write(Sheet(values))).ShouldHaveSingleItem();

    private static ExcelSheet Sheet(object?[] values, string name = "评分表") => new(name, Columns, [values]);
}
