using System.Text;

namespace LegalAffairs.Platform.Excel;

/// <summary>The columns of a sheet by name. Spaces, line breaks, case, full or half width and a trailing * or : make no difference.</summary>
public sealed class ExcelHeader
{
    private readonly Dictionary<string, int> _indexes;

    /// <param name="columns">Name and position of each named column; two that read alike are the caller's failure.</param>
    public ExcelHeader(int row, IReadOnlyList<(string Name, int Index)> columns)
    {
        Row = row;
        Names = [.. columns.Select(c => c.Name)];
        _indexes = columns.ToDictionary(c => Normalize(c.Name), c => c.Index);
    }

    /// <summary>As the user sees it, from 1.</summary>
    public int Row { get; }

    public IReadOnlyList<string> Names { get; }

    public int? IndexOf(string column) => _indexes.TryGetValue(Normalize(column), out var index) ? index : null;

    public static string Normalize(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'))
            .Trim('*')
            .TrimEnd(':')
            .ToUpperInvariant();
}
