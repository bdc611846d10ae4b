namespace LegalAffairs.Platform.Excel;

public enum ExcelColumnKind
{
    /// <summary>Stays text in Excel, long numbers and "=…" included; wrapped.</summary>
    Text = 0,
    Integer = 1,

    /// <summary>Shown with two decimals, stored exactly.</summary>
    Decimal = 2,

    /// <summary>A calendar day, yyyy-mm-dd.</summary>
    Date = 3,

    /// <summary>A UTC moment, shown in Asia/Shanghai to the minute.</summary>
    DateTime = 4,
}
