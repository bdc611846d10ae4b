using System.Globalization;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Platform.Excel;

/// <summary>Values in words, for text columns and for CSV.</summary>
internal static class PlainText
{
    public static string Of(object? value) =>
        value switch
        {
            null => "",
            ExcelStyled styled => Of(styled.Value),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => LocalTime.FromUtc(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            bool yes => yes ? "是" : "否",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
