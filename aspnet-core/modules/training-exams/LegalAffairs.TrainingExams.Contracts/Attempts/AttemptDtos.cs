using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>One exam on a candidate's list.</summary>
/// <param name="Now">The server's time, UTC; the device's clock is not asked.</param>
/// <param name="AttemptId">The last; once results are released, the one that counts.</param>
/// <param name="AttemptNumber">Of the last, with <paramref name="AttemptStatus"/>.</param>
/// <param name="Score">Of the attempt that counts; null until results are released.</param>
/// <param name="Attempts">All that were handed in where several were allowed, once results are released.</param>
/// <param name="CancelReason">Why it does not take place; null unless it was cancelled.</param>
public sealed record MyExamDto(
    Guid Id,
    string Title,
    ExamKind Kind,
    DateTime Now,
    DateTime StartTime,
    DateTime EndTime,
    int DurationMinutes,
    Guid? AttemptId,
    int AttemptNumber,
    int MaxAttempts,
    AttemptStatus? AttemptStatus,
    bool IsReleased,
    decimal? Score,
    decimal TotalPoints,
    bool? IsPassed,
    IReadOnlyList<MyAttemptDto> Attempts,
    string? CancelReason
);

/// <param name="Counts">The best.</param>
public sealed record MyAttemptDto(Guid Id, int Number, decimal? Score, bool Counts);

/// <summary>All that a device needs to go on with an attempt, beside the paper.</summary>
/// <param name="RemainingMilliseconds">Until the deadline, by the server's clock.</param>
/// <param name="Order">Questions in the order in which they are shown.</param>
/// <param name="Answers">The last of each question.</param>
/// <param name="LastSequence">The device goes on counting from here.</param>
public sealed record AttemptSessionDto(
    Guid AttemptId,
    Guid PaperId,
    string Title,
    int SessionNumber,
    DateTime DeadlineTime,
    long RemainingMilliseconds,
    IReadOnlyList<ShownQuestionDto> Order,
    IReadOnlyList<SavedAnswerDto> Answers,
    int LastSequence
);

/// <param name="Options">Positions in the paper, in the order in which they are shown; empty where there are none.</param>
public sealed record ShownQuestionDto(int Ordinal, IReadOnlyList<int> Options);

public sealed record SavedAnswerDto(int Ordinal, string Answer, bool IsUnsure, DateTime SavedTime);

/// <summary>Stored, come what may.</summary>
public sealed record AnswersSavedDto(DateTime SavedTime, long RemainingMilliseconds);

/// <param name="Ordinal">Of an answer: the question's number in the paper.</param>
/// <param name="Number">Of an answer: the number under which the candidate saw the question.</param>
/// <param name="QuestionKind">Of an answer: how <paramref name="Detail"/> is to be read.</param>
/// <param name="Detail">Of an answer: what was answered, in the form of <see cref="AnswerInput.Answer"/>.</param>
public sealed record AttemptEventDto(
    DateTime Time,
    AttemptEventKind Kind,
    string Detail,
    string? Address,
    int? Ordinal,
    int? Number,
    QuestionKind? QuestionKind
);
