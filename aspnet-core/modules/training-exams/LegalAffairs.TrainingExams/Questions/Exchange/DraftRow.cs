using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>A place in a file and what was read there: a question, or what is wrong with it.</summary>
/// <param name="Number">Of the row or line, from 1.</param>
internal sealed class DraftRow(string sheet, int number)
{
    private readonly List<ImportRowError> _errors = [];

    public int Number => number;

    public QuestionDraft? Draft { get; set; }

    public IReadOnlyList<ImportRowError> Errors => _errors;

    public bool IsGood => Draft is not null && _errors.Count == 0;

    public void Add(ImportRowError error) => _errors.Add(error);

    public void AddError(string column, string code, params IReadOnlyList<(string Name, object? Value)> values) =>
        _errors.Add(Note(column, code, values));

    public ImportRowError Note(string column, string code, params IReadOnlyList<(string Name, object? Value)> values) =>
        new(sheet, number, column, code, values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal));
}
