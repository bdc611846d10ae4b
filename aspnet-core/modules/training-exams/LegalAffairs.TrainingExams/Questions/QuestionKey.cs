namespace LegalAffairs.TrainingExams.Questions;

/// <summary>答案. Of its parts only those of the question's kind are filled.</summary>
internal sealed record QuestionKey
{
    /// <summary>Choices: positions of the right options, from 0, ascending.</summary>
    public IReadOnlyList<int> Options { get; init; } = [];

    /// <summary>True or false.</summary>
    public bool? IsTrue { get; init; }

    /// <summary>Fill-in: for each blank the texts that are accepted, compared as <see cref="FoldedText"/>.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Blanks { get; init; } = [];

    /// <summary>Short answer: what a good answer reads like.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>Short answer: what is looked for, in the order of marking.</summary>
    public IReadOnlyList<string> ScoringPoints { get; init; } = [];
}
