using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Appeals;

/// <param name="Ordinal">The question by its number in the paper, or null for the whole attempt.</param>
/// <param name="Number">The number under which the candidate saw it.</param>
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
    int? Number,
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

/// <param name="Number">The number under which the candidate saw it.</param>
/// <param name="Answer">As in AnswerInput; empty where none was given.</param>
/// <param name="Comments">What markers of a short answer have noted.</param>
public sealed record AppealedQuestionDto(
    int Ordinal,
    int Number,
    QuestionKind Kind,
    QuestionContentDto Content,
    string Answer,
    decimal? Points,
    decimal MaxPoints,
    IReadOnlyList<string> Comments
);

/// <param name="Number">The number under which the question was shown.</param>
public sealed record MyAppealDto(
    Guid Id,
    Guid AttemptId,
    string ExamTitle,
    int? Ordinal,
    int? Number,
    string Text,
    DateTime FiledTime,
    AppealStatus Status,
    string? Reply,
    DateTime? AnsweredTime
);
