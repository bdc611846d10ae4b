using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.TrainingExams.Questions;

public class QuestionListDto : AuditedEntityDto<Guid>
{
    public QuestionKind Kind { get; set; }

    public Guid CategoryId { get; set; }

    public string CategoryName { get; set; } = string.Empty;

    public int Difficulty { get; set; }

    public QuestionStatus Status { get; set; }

    /// <summary>The latest version waits for its review.</summary>
    public bool HasDraft { get; set; }

    public int LatestVersionNumber { get; set; }

    /// <summary>Of the latest version.</summary>
    public string Stem { get; set; } = string.Empty;

    public string LegalBasis { get; set; } = string.Empty;

    public IReadOnlyList<string> Tags { get; set; } = [];
}

public sealed class QuestionDto : QuestionListDto
{
    /// <summary>Why it was returned or retired.</summary>
    public string StatusReason { get; set; } = string.Empty;

    /// <summary>Of the latest version.</summary>
    public QuestionContentDto Content { get; set; } = new();

    /// <summary>Which version may be asked, if any.</summary>
    public int? ReviewedVersionNumber { get; set; }

    /// <summary>A version waits for review, and this user did not write on it.</summary>
    public bool MayReview { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed record QuestionVersionDto(
    Guid Id,
    int Number,
    bool IsReviewed,
    QuestionContentDto Content,
    IReadOnlyList<string> Authors,
    DateTime StartedTime,
    DateTime ChangedTime,
    DateTime? ReviewedTime,
    string? Reviewer,
    IReadOnlyList<QuestionDifferenceDto> Differences
);

/// <param name="Field">Localization key of the field's name, "DisplayName:Stem".</param>
public sealed record QuestionDifferenceDto(string Field, string Before, string After);

public sealed record QuestionTagDto(string Name, int QuestionCount);

/// <param name="Problems">Ready to show; empty when it could be saved.</param>
public sealed record QuestionTrialDto(IReadOnlyList<QuestionProblemDto> Problems, IReadOnlyList<QuestionDoubleDto> Doubles);

/// <param name="Field">Localization key of the field's name, "DisplayName:Stem".</param>
public sealed record QuestionProblemDto(string Field, string Message);

/// <summary>A question of the bank that asks the same with the same options.</summary>
public sealed record QuestionDoubleDto(Guid Id, string Stem, QuestionStatus Status, string CategoryName);

public sealed record QuestionsReviewedDto(int ReviewedCount, int PassedOverCount);
