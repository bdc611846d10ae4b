using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Tests.Platform.Excel;

public sealed class ExcelDateTests
{
    private static readonly DateOnly Expected = new(2020, 7, 29);

    [Theory]
    [InlineData("2020-07-29")]
    [InlineData("2020-7-29")]
    [InlineData("2020/7/29")]
    [InlineData("2020.07.29")]
    [InlineData("2020年7月29日")]
    [InlineData("2020 年 7 月 29 日")]
    [InlineData("２０２０年７月２９日")]
    [InlineData("20200729")]
    [InlineData(" 2020/7/29 0:00:00 ")]
    [InlineData("44041")]
    public void Dates_are_understood_as_people_write_them(string text)
    {
        ExcelDate.Parse(new ExcelCell(text)).Date.ShouldBe(Expected);
    }

    [Fact]
    public void Date_cells_and_serial_numbers_are_dates()
    {
        ExcelDate.Parse(new ExcelCell(new DateTime(2020, 7, 29))).Date.ShouldBe(Expected);
        ExcelDate.Parse(new ExcelCell(44041m)).Date.ShouldBe(Expected);
        ExcelDate.Parse(new ExcelCell(20200729m)).Date.ShouldBe(Expected);
    }

    [Theory]
    [InlineData("2020-02-30")]
    [InlineData("2020年13月1日")]
    [InlineData("2021-02-29")]
    [InlineData("2020-00-10")]
    [InlineData("20200230")]
    public void A_day_that_is_in_no_calendar_is_told_from_what_is_no_date(string text)
    {
        ExcelDate.Parse(new ExcelCell(text)).ShouldBe(ExcelDateResult.NoSuchDay);
    }

    [Theory]
    [InlineData("7月底")]
    [InlineData("2020-07/29")]
    [InlineData("29/07/2020")]
    [InlineData("12")]
    [InlineData("2020")]
    public void Anything_else_is_no_date(string text)
    {
        ExcelDate.Parse(new ExcelCell(text)).ShouldBe(ExcelDateResult.NotADate);
    }
}
