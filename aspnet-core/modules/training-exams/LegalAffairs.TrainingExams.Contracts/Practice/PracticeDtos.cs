using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>A question without what tells its answer.</summary>
/// <param name="BlankCount">Of a fill-in question.</param>
public sealed record PracticeQuestionDto(
    Guid QuestionId,
    Guid VersionId,
    QuestionKind Kind,
    string CategoryName,
    int Difficulty,
    string Stem,
    IReadOnlyList<string> Options,
    int BlankCount,
    bool IsInBook
);

/// <param name="IsRight">Null for a short answer: compare it with the reference.</param>
/// <param name="IsInBook">Whether the question is in the wrong-question book now.</param>
public sealed record PracticeResultDto(
    bool? IsRight,
    QuestionKeyDto Key,
    string LegalBasis,
    string Explanation,
    bool IsInBook,
    int WrongCount,
    int RightInARow
);

public sealed record WrongQuestionDto(
    Guid QuestionId,
    QuestionKind Kind,
    string CategoryName,
    string Stem,
    int WrongCount,
    int RightInARow,
    DateTime LastWrongTime
);

/// <param name="Available">How many questions fit.</param>
public sealed record PracticeQuestionsDto(int Available, IReadOnlyList<PracticeQuestionDto> Questions);

public sealed record PracticeCategoryDto(Guid Id, string FullName, int Depth, int QuestionCount);
