using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>A closed or released exam at a glance. Of several attempts of a person the best counts. A rehearsal's figures feed nothing.</summary>
/// <param name="Present">Who began.</param>
/// <param name="Unmarked">Of them, those whose short answers are not all marked.</param>
/// <param name="PassRate">Passed of those marked, 0 to 1, rounded half up to four decimals; null where nobody is.</param>
/// <param name="Mean">Of the scores of those marked, rounded half up to the hundredth.</param>
/// <param name="Distribution">Marked people by tenths of the total: below 10%, 10% to below 20%, …, 90% to 100%.</param>
public sealed record ExamResultDto(
    Guid ExamId,
    string Title,
    ExamKind Kind,
    ExamStatus Status,
    DateTime StartTime,
    DateTime EndTime,
    DateTime? ReleasedTime,
    decimal TotalPoints,
    decimal PassMark,
    int Candidates,
    int Present,
    int Absent,
    int Unmarked,
    int Passed,
    int Failed,
    decimal? PassRate,
    decimal? Mean,
    decimal? Highest,
    decimal? Lowest,
    IReadOnlyList<int> Distribution
);

/// <param name="OrganizationUnitId">Null: people who belonged to no unit.</param>
/// <param name="PassRate">As in <see cref="ExamResultDto"/>.</param>
public sealed record UnitResultDto(
    Guid? OrganizationUnitId,
    string OrganizationUnitName,
    int Candidates,
    int Present,
    int Absent,
    int Unmarked,
    int Passed,
    decimal? PassRate,
    decimal? Mean
);

public sealed record PersonResultDto(
    Guid UserId,
    string Name,
    Guid? OrganizationUnitId,
    string? OrganizationUnitName,
    ExamOutcome Outcome,
    decimal? Score,
    Guid? AttemptId,
    int AttemptNumber,
    AttemptStatus? AttemptStatus,
    DateTime? SubmittedTime
);

/// <summary>单位成绩单, to print, sign and stamp.</summary>
/// <param name="People">By score, absentees last.</param>
public sealed record UnitSheetDto(ExamResultDto Exam, UnitResultDto Unit, IReadOnlyList<PersonResultDto> People, DateTime PrintedTime);

/// <summary>How far marking and analysis are.</summary>
/// <param name="HandedIn">Attempts that are over.</param>
/// <param name="MachineMarked">Of them, those of which machines have marked what they can.</param>
/// <param name="Marked">Of them, those that have a score.</param>
/// <param name="OpenAnswers">Short answers that people mark.</param>
/// <param name="IsAnalysed">The question analysis is of the present scores.</param>
/// <param name="Analysed">Attempts that the running analysis has been through, of <paramref name="ToAnalyse"/>.</param>
public sealed record ExamProgressDto(
    int HandedIn,
    int MachineMarked,
    int Marked,
    int OpenAnswers,
    int SettledAnswers,
    bool IsAnalysed,
    int Analysed,
    int ToAnalyse,
    DateTime? AnalysedTime
);
