using System.Globalization;
using System.Reflection;
using System.Text.Json;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class ImportTests
{
    private static readonly Dictionary<string, bool> YesNo = new() { ["是"] = true, ["否"] = false };

    [Fact]
    public void Every_row_is_checked_and_every_error_named_by_row_and_column()
    {
        var result = Check("1,甲,2020-07-29,是\n二,,2020-02-30,也许\n3,丙,2020-08-01,否\n");

        (result.Report.TotalRows, result.Report.GoodRows, result.Report.BadRows, result.Report.ErrorCount).ShouldBe((3, 2, 1, 4));
        result
            .Report.Errors.Select(e => (e.Row, e.Column, e.Code))
            .ShouldBe([
                (3, "序号", PlatformErrorCodes.CellNotANumber),
                (3, "名称", PlatformErrorCodes.CellRequired),
                (3, "期限", PlatformErrorCodes.CellNoSuchDate),
                (3, "降档", PlatformErrorCodes.CellUnknownChoice),
            ]);
        result
            .Rows.Select(r => (r.Number, r.Name, r.Due, r.Downgrade))
            .ShouldBe([(1, "甲", new(2020, 7, 29), true), (3, "丙", new(2020, 8, 1), false)]);
    }

    [Theory]
    [InlineData(ImportMode.DryRun, 0, 0)]
    [InlineData(ImportMode.AllOrNothing, 0, 2)]
    [InlineData(ImportMode.GoodRows, 1, 2)]
    public void What_is_saved_depends_on_the_mode(ImportMode mode, int withError, int clean)
    {
        Check("1,甲,2020-07-29,是\n2,,2020-07-29,是\n").RowsToSave(mode).Count.ShouldBe(withError);
        Check("1,甲,2020-07-29,是\n2,乙,2020-07-29,是\n").RowsToSave(mode).Count.ShouldBe(clean);
    }

    [Fact]
    public void The_list_of_errors_is_capped_and_the_count_is_not()
    {
        var report = Check(string.Concat(Enumerable.Range(0, 500).Select(_ => "x,甲,2020-07-29,是\n"))).Report;

        report.Errors.Count.ShouldBe(Import.DefaultMaxErrors);
        report.ErrorCount.ShouldBe(500);
        report.IsTruncated.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.5", PlatformErrorCodes.CellNotAWholeNumber)]
    [InlineData("0", PlatformErrorCodes.CellOutOfRange)]
    [InlineData("99999999999", PlatformErrorCodes.CellOutOfRange)]
    public void A_number_must_be_whole_and_within_bounds(string number, string code)
    {
        Check($"{number},甲,2020-07-29,是\n").Report.Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused_with_its_length()
    {
        var error = Check($"1,{new string('长', 5000)},2020-07-29,是\n").Report.Errors.ShouldHaveSingleItem();

        error.Code.ShouldBe(PlatformErrorCodes.CellTooLong);
        error.Args["length"].ShouldBe(5000);
    }

    [Fact]
    public void A_cut_number_is_refused_as_text()
    {
        var row = Workbook.Read(Workbook.Text("身份证号\n4.10105E+17\n"))[0];
        var import = new ImportRow(row);

        import.Text("身份证号", maxLength: 18);

        import.Errors.ShouldHaveSingleItem().Code.ShouldBe(PlatformErrorCodes.CellDigitsLost);
    }

    [Fact]
    public void An_error_reads_as_row_column_and_reason()
    {
        var error = Check("1,甲,2020-02-30,是\n").Report.Errors.ShouldHaveSingleItem();

        error.Render(new JsonTexts()).ShouldBe("第2行 期限: 没有 2020-02-30 这一天");
        error.Render(new JsonTexts(), withSheet: true).ShouldBe("工作表“CSV”第2行 期限: 没有 2020-02-30 这一天");
        (error with { Row = 37, Column = "身份证号", Code = "Other:校验位不符" })
            .Render(new JsonTexts())
            .ShouldBe("第37行 身份证号: Other:校验位不符");
    }

    [Fact]
    public void An_error_quotes_no_number_as_long_as_that_of_an_identity_card()
    {
        var error = Check("1,甲,2020-07-29,41010519900101001X\n").Report.Errors.ShouldHaveSingleItem();

        error.Render(new JsonTexts()).ShouldBe("第2行 降档: 不认识“410***********001X”，可填：是、否");
        error.Render(new JsonTexts(), withSheet: true).ShouldNotContain("19900101");
    }

    [Fact]
    public void A_cell_cannot_smuggle_placeholders_into_the_text()
    {
        var error = Check("{row},甲,2020-07-29,是\n").Report.Errors.ShouldHaveSingleItem();

        error.Render(new JsonTexts()).ShouldBe("第2行 序号: “{row}”不是数字");
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void Every_code_has_its_text(string culture)
    {
        var codes = typeof(PlatformErrorCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!)
            .ToList();

        codes.Count.ShouldBeGreaterThan(20);
        codes.Except(JsonTexts.Load(culture).Keys).ShouldBeEmpty();
    }

    private static ImportResult<Line> Check(string lines) =>
        Import.Check(
            new ExcelReader().Read(Workbook.Text("序号,名称,期限,降档\n" + lines)),
            row => new Line(
                row.Integer("序号", min: 1),
                row.RequiredText("名称", 200),
                row.RequiredDate("期限"),
                row.RequiredChoice("降档", YesNo)
            )
        );

    private sealed record Line(int? Number, string Name, DateOnly Due, bool Downgrade);

    /// <summary>The module's own texts, without the application around them.</summary>
    private sealed class JsonTexts : IStringLocalizerFactory, IStringLocalizer
    {
        private static readonly Dictionary<string, string> Chinese = Load("zh-Hans");

        public LocalizedString this[string name] => new(name, Chinese.GetValueOrDefault(name, name), !Chinese.ContainsKey(name));

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.InvariantCulture, this[name], arguments));

        public IStringLocalizer Create(Type resourceSource) => this;

        public IStringLocalizer Create(string baseName, string location) => this;

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
            Chinese.Select(t => new LocalizedString(t.Key, t.Value));

        public static Dictionary<string, string> Load(string culture)
        {
            var assembly = typeof(ExcelReader).Assembly;
            using var stream = assembly.GetManifestResourceStream($"LegalAffairs.Platform.Localization.Platform.{culture}.json")!;
            return JsonDocument.Parse(stream).RootElement.GetProperty("texts").Deserialize<Dictionary<string, string>>()!;
        }
    }
}
