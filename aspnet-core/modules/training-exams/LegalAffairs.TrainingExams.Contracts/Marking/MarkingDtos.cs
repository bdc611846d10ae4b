using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Marking;

/// <param name="Settled">Short answers whose points stand, of <paramref name="Answers"/>.</param>
public sealed record MarkingExamDto(
    Guid ExamId,
    string Title,
    ExamKind Kind,
    ExamStatus Status,
    DateTime EndTime,
    bool DoubleMarking,
    int Answers,
    int Settled,
    int Disputed
);

/// <param name="Ordinal">Number in the paper, from 1.</param>
/// <param name="Waiting">待评: fewer markers than needed have read it.</param>
/// <param name="Disputed">待仲裁</param>
/// <param name="Own">How many of them this marker has marked.</param>
/// <param name="Available">How many this marker could be handed now.</param>
public sealed record MarkingQuestionDto(
    int Ordinal,
    string Stem,
    decimal Points,
    int Answers,
    int Waiting,
    int Disputed,
    int Settled,
    int Own,
    int Available
);

/// <param name="Id">Of this marking; says nothing about whose answer it is.</param>
/// <param name="ClaimedUntil">Then somebody else may be handed it.</param>
/// <param name="IsDecisive">The third marking, whose points stand.</param>
/// <param name="GivenPoints">What this marker gave before, if so.</param>
/// <param name="MayChange">False once it is settled.</param>
public sealed record AnswerToMarkDto(
    Guid Id,
    Guid ExamId,
    int Ordinal,
    string Stem,
    decimal MaxPoints,
    string Reference,
    IReadOnlyList<string> ScoringPoints,
    string LegalBasis,
    string Answer,
    DateTime? ClaimedUntil,
    bool IsDecisive,
    decimal? GivenPoints,
    string Comment,
    bool MayChange
);

/// <param name="Status">Of the answer now; other markers' points are not told.</param>
public sealed record MarkedDto(Guid Id, decimal Points, OpenAnswerStatus Status);

public sealed record OwnMarkingDto(
    Guid Id,
    int Ordinal,
    decimal Points,
    decimal MaxPoints,
    string Comment,
    DateTime MarkedTime,
    bool MayChange
);
