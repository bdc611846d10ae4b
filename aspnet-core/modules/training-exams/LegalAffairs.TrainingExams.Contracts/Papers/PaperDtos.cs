using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

public class PaperListDto : AuditedEntityDto<Guid>
{
    public string Title { get; set; } = string.Empty;

    public PaperStatus Status { get; set; }

    public DateTime? PublishedTime { get; set; }

    public int QuestionCount { get; set; }

    public decimal TotalPoints { get; set; }
}

public sealed class PaperDto : PaperListDto
{
    public string Description { get; set; } = string.Empty;

    public MultipleChoiceRule MultipleChoiceRule { get; set; }

    public IReadOnlyList<PaperSectionDto> Sections { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <param name="Order">From 1.</param>
public sealed record PaperSectionDto(
    Guid Id,
    int Order,
    string Title,
    QuestionKind Kind,
    decimal PointsEach,
    int QuestionCount,
    IReadOnlyList<PaperQuestionDto> Questions,
    IReadOnlyList<DrawRuleDto> Rules
);

/// <summary>A fixed question as the bank has it now.</summary>
/// <param name="Stem">Empty when it was deleted.</param>
public sealed record PaperQuestionDto(Guid Id, string Stem, int Difficulty, QuestionStatus? Status);

public sealed record DrawRuleDto(Guid? CategoryId, string CategoryName, int? MinDifficulty, int? MaxDifficulty, string? Tag, int Count);

/// <param name="UnusableQuestionIds">Fixed questions that are deleted, not reviewed, retired or of another kind.</param>
public sealed record PaperAvailabilityDto(
    bool CanBePublished,
    IReadOnlyList<RuleAvailabilityDto> Rules,
    IReadOnlyList<Guid> UnusableQuestionIds
);

/// <param name="Section">Position of the section, from 0.</param>
/// <param name="Rule">Position of the rule in it, from 0.</param>
/// <param name="Fitting">Reviewed questions that fit the rule and are not fixed in the paper.</param>
/// <param name="Reachable">How many of the needed ones it gets when all rules of the paper draw, at best.</param>
public sealed record RuleAvailabilityDto(int Section, int Rule, int Needed, int Fitting, int Reachable);

/// <summary>A published paper with its keys.</summary>
public sealed record PaperPrintDto(
    Guid Id,
    string Title,
    string Description,
    MultipleChoiceRule MultipleChoiceRule,
    decimal TotalPoints,
    IReadOnlyList<PrintedSectionDto> Sections
);

public sealed record PrintedSectionDto(
    int Order,
    string Title,
    QuestionKind Kind,
    decimal PointsEach,
    IReadOnlyList<PrintedQuestionDto> Questions
);

/// <param name="Ordinal">From 1 through the whole paper.</param>
public sealed record PrintedQuestionDto(int Ordinal, decimal Points, QuestionContentDto Content);
