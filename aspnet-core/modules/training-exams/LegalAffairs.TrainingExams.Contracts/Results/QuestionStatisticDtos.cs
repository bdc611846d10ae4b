using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>题目分析: how one question did in one exam.</summary>
/// <param name="Facility">难度系数: mean points / most points, 0 to 1, four decimals.</param>
/// <param name="Discrimination">区分度: upper 27% minus lower 27% of the attempts, −1 to 1, four decimals; null with fewer than two attempts.</param>
/// <param name="Answers">Of choices each option, of true or false both, of fill-ins the most frequent wrong texts.</param>
/// <param name="Unanswered">Who left it empty.</param>
public sealed record QuestionStatisticDto(
    Guid ExamId,
    string ExamTitle,
    DateTime ExamStartTime,
    int Ordinal,
    Guid QuestionId,
    Guid QuestionVersionId,
    int VersionNumber,
    QuestionKind Kind,
    string Stem,
    decimal MaxPoints,
    int Attempts,
    int Unanswered,
    decimal MeanPoints,
    decimal Facility,
    decimal? Discrimination,
    QuestionWeakness Weakness,
    IReadOnlyList<AnswerCountDto> Answers
);

/// <param name="Text">Option letter and text, 正确 or 错误 as "true" and "false", or what was filled in.</param>
/// <param name="Position">Of the option or of the blank, from 0; null of true or false.</param>
/// <param name="Upper">How many of the upper 27% gave it.</param>
public sealed record AnswerCountDto(int? Position, string Text, bool IsRight, int Count, int Upper, int Lower);

/// <summary>Why a question is pointed out; several at once.</summary>
[Flags]
public enum QuestionWeakness
{
    None = 0,
    TooHard = 1,
    TooEasy = 2,
    DoesNotDiscriminate = 4,
}
