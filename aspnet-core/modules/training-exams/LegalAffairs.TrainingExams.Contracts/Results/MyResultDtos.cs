using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Results;

/// <param name="Counts">Of several attempts the one that counts.</param>
/// <param name="CountingAttemptId">That one.</param>
/// <param name="AppealsUntil">Until then (UTC) an appeal may be filed; null where the exam takes none.</param>
/// <param name="MayAppeal">Whether that is still to come, by the server's clock, and this attempt counts.</param>
/// <param name="Questions">In the order in which they were shown; empty unless own answers are disclosed.</param>
/// <param name="Changes">What re-grading and appeals have changed, latest first.</param>
public sealed record MyResultDto(
    Guid AttemptId,
    Guid ExamId,
    string Title,
    ExamKind Kind,
    ExamDisclosure Disclosure,
    DateTime ReleasedTime,
    decimal? Score,
    decimal TotalPoints,
    decimal PassMark,
    bool? IsPassed,
    bool Counts,
    Guid CountingAttemptId,
    DateTime? AppealsUntil,
    bool MayAppeal,
    IReadOnlyList<MyQuestionResultDto> Questions,
    IReadOnlyList<ScoreChangeDto> Changes
);

/// <param name="Ordinal">Its number in the paper.</param>
/// <param name="Number">The number under which it was shown.</param>
/// <param name="Answer">As in AnswerInput; empty where none was given.</param>
/// <param name="Points">Null also while it is withheld: with the own answer they would tell the key.</param>
/// <param name="Solution">Only where everything is disclosed.</param>
/// <param name="IsWithheld">Another exam asks it whose results are not out.</param>
public sealed record MyQuestionResultDto(
    int Ordinal,
    int Number,
    int Section,
    QuestionKind Kind,
    string Stem,
    IReadOnlyList<string> Options,
    string Answer,
    decimal? Points,
    decimal MaxPoints,
    SolutionDto? Solution,
    bool IsWithheld
);

/// <param name="Key">The one that was marked by, also after re-grading.</param>
/// <param name="IsFullPointsForAll">Everybody got all points, whatever they answered.</param>
public sealed record SolutionDto(QuestionKeyDto Key, string LegalBasis, string Explanation, bool IsFullPointsForAll);

/// <param name="Number">The number under which the question was shown.</param>
/// <param name="OldScore">Null where the attempt had no score yet.</param>
public sealed record ScoreChangeDto(
    DateTime Time,
    int Ordinal,
    int Number,
    decimal OldPoints,
    decimal NewPoints,
    decimal? OldScore,
    decimal? NewScore,
    string Reason
);
