using LegalAffairs.Abp;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>One thing that is wrong with a question's content.</summary>
internal sealed record QuestionProblem(QuestionField Field, string Code, params IReadOnlyList<(string Name, object? Value)> Values)
{
    public Dictionary<string, object?> NamedValues => Values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal);

    public BusinessException ToException()
    {
        var exception = new BusinessException(Code);
        foreach (var (name, value) in Values)
        {
            exception.WithData(name, value);
        }

        return exception;
    }
}
