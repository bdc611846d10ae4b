using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Appeals;

/// <param name="Ordinal">The question, or null for the whole attempt.</param>
/// <param name="OldPoints">Of a mark that was corrected, with <paramref name="NewPoints"/>.</param>
public sealed record AppealDto(
    Guid Id,
    Guid ExamId,
    string ExamTitle,
    Guid AttemptId,
    Guid UserId,
    string UserName,
    string? OrganizationUnitName,
    int? Ordinal,
    string Text,
    DateTime FiledTime,
    AppealStatus Status,
    string? Reply,
    string? AnswererName,
    DateTime? AnsweredTime,
    Guid? RegradeId,
    decimal? OldPoints,
    decimal? NewPoints
);

/// <param name="Questions">The one that it is about, or all.</param>
/// <param name="IsOwnMark">The reader gave points that it is about, and must not answer it.</param>
public sealed record AppealDetailDto(AppealDto Appeal, decimal? Score, IReadOnlyList<AppealedQuestionDto> Questions, bool IsOwnMark);

/// <param name="Answer">As in AnswerInput; empty where none was given.</param>
/// <param name="Comments">What markers of a short answer have noted.</param>
public sealed record AppealedQuestionDto(
    int Ordinal,
    QuestionKind Kind,
    QuestionContentDto Content,
    string Answer,
    decimal? Points,
    decimal MaxPoints,
    IReadOnlyList<string> Comments
);

public sealed record MyAppealDto(
    Guid Id,
    Guid AttemptId,
    string ExamTitle,
    int? Ordinal,
    string Text,
    DateTime FiledTime,
    AppealStatus Status,
    string? Reply,
    DateTime? AnsweredTime
);
