using System.Globalization;
using System.Text;

namespace LegalAffairs.Platform.Excel;

/// <summary>A row being imported: typed values out, errors noted per cell. After an error the value is a harmless default, so that the rest is checked too.</summary>
public sealed class ImportRow(ExcelRow source)
{
    private readonly List<ImportRowError> _errors = [];

    public ExcelRow Source => source;

    public IReadOnlyList<ImportRowError> Errors => _errors;

    public bool IsGood => _errors.Count == 0;

    public string Text(string column, int maxLength)
    {
        var cell = Cell(column);
        if (cell.DigitsLost)
        {
            AddError(column, PlatformErrorCodes.CellDigitsLost, ("value", cell.Text));
        }
        else if (cell.Text.Length > maxLength)
        {
            AddError(column, PlatformErrorCodes.CellTooLong, ("max", maxLength), ("length", cell.Text.Length));
        }

        return cell.Text;
    }

    public string RequiredText(string column, int maxLength) => Require(column) ? Text(column, maxLength) : "";

    public int? Integer(string column, int min = int.MinValue, int max = int.MaxValue)
    {
        var number = Number(column, min, max);
        if (number is { } value && value != decimal.Truncate(value))
        {
            AddError(column, PlatformErrorCodes.CellNotAWholeNumber, ("value", Cell(column).Text));
            return null;
        }

        return (int?)number;
    }

    public decimal? Number(string column, decimal min = decimal.MinValue, decimal max = decimal.MaxValue)
    {
        var text = Cell(column).Text.Normalize(NormalizationForm.FormKC);
        if (text.Length == 0)
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            AddError(column, PlatformErrorCodes.CellNotANumber, ("value", text));
            return null;
        }

        if (number < min || number > max)
        {
            AddError(column, PlatformErrorCodes.CellOutOfRange, ("value", text), ("min", min), ("max", max));
            return null;
        }

        return number;
    }

    public DateOnly? Date(string column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        var result = ExcelDate.Parse(cell);
        if (result.Date is null)
        {
            var code = result.Exists is false ? PlatformErrorCodes.CellNoSuchDate : PlatformErrorCodes.CellNotADate;
            AddError(column, code, ("value", cell.Text));
        }

        return result.Date;
    }

    public DateOnly RequiredDate(string column) => Require(column) ? Date(column) ?? default : default;

    /// <summary>The value that the cell's words stand for; an empty cell is the default.</summary>
    public T? Choice<T>(string column, IReadOnlyDictionary<string, T> choices)
    {
        var text = Cell(column).Text;
        if (text.Length == 0 || choices.TryGetValue(text, out var value))
        {
            return text.Length == 0 ? default : choices[text];
        }

        AddError(column, PlatformErrorCodes.CellUnknownChoice, ("value", text), ("choices", string.Join("、", choices.Keys)));
        return default;
    }

    public T? RequiredChoice<T>(string column, IReadOnlyDictionary<string, T> choices) =>
        Require(column) ? Choice(column, choices) : default;

    public bool Require(string column)
    {
        if (!Cell(column).IsEmpty)
        {
            return true;
        }

        AddError(column, PlatformErrorCodes.CellRequired);
        return false;
    }

    public void AddError(string column, string code, params ReadOnlySpan<(string Name, object? Value)> args)
    {
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in args)
        {
            named[name] = value;
        }

        _errors.Add(new ImportRowError(source.Sheet, source.Number, column, code, named));
    }

    private ExcelCell Cell(string column) => source[column];
}
