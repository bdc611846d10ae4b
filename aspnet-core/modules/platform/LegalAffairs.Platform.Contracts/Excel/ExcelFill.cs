namespace LegalAffairs.Platform.Excel;

/// <summary>Light grounds on which black text stays readable, in print too.</summary>
public enum ExcelFill
{
    None = 0,
    Green = 1,
    Blue = 2,
    Yellow = 3,
    Red = 4,
    Grey = 5,
}
