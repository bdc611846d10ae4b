using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Regrading;

public sealed class RegradeDto : EntityDto<Guid>
{
    public Guid ExamId { get; set; }

    public string ExamTitle { get; set; } = string.Empty;

    public int Ordinal { get; set; }

    public QuestionKind QuestionKind { get; set; }

    public string Stem { get; set; } = string.Empty;

    public IReadOnlyList<string> Options { get; set; } = [];

    public decimal Points { get; set; }

    public RegradeKind Kind { get; set; }

    /// <summary>What the question is marked by so far.</summary>
    public QuestionKeyDto OldKey { get; set; } = new();

    /// <summary>Null where everybody gets all points.</summary>
    public QuestionKeyDto? NewKey { get; set; }

    public string Reason { get; set; } = string.Empty;

    public RegradeStatus Status { get; set; }

    public Guid ProposerId { get; set; }

    public string ProposerName { get; set; } = string.Empty;

    public DateTime ProposedTime { get; set; }

    public Guid? DeciderId { get; set; }

    public string? DeciderName { get; set; }

    public DateTime? DecidedTime { get; set; }

    public string? RejectReason { get; set; }

    public DateTime? AppliedTime { get; set; }

    /// <summary>Attempts gone through so far, while it is approved.</summary>
    public int Processed { get; set; }

    /// <summary>Attempts whose points it has changed.</summary>
    public int Changed { get; set; }

    /// <summary>Whether the reader is the second person that it waits for.</summary>
    public bool MayDecide { get; set; }

    public bool MayWithdraw { get; set; }
}

/// <summary>By people: of several attempts the best counts, before and after.</summary>
/// <param name="Changed">Whose score changes.</param>
/// <param name="NowPassed">Who failed and will pass.</param>
/// <param name="NowFailed">Who passed and will fail.</param>
/// <param name="KeptByAppeal">Who keeps points that an appeal gave and the re-grade would not.</param>
public sealed record RegradePreviewDto(int People, int Changed, int Raised, int Lowered, int NowPassed, int NowFailed, int KeptByAppeal);

public sealed record RegradeChangeDto(
    Guid UserId,
    string Name,
    string? OrganizationUnitName,
    decimal OldScore,
    decimal NewScore,
    bool WasPassed,
    bool IsPassed,
    bool IsKeptByAppeal
);
