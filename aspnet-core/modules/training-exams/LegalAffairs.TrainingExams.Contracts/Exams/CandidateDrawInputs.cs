using System.ComponentModel.DataAnnotations;
using LegalAffairs.Platform.Draws;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>From whom to draw, and how many.</summary>
public sealed class PrepareCandidateDrawInput
{
    /// <summary>Officers of these units and of those below; none named: of the whole city.</summary>
    [MaxLength(1000)]
    public IReadOnlyList<Guid> OrganizationUnitIds { get; set; } = [];

    /// <summary>Only people who hold a valid certificate of enforcement on the day of the exam; the others are excluded with the reason.</summary>
    public bool OnlyCertified { get; set; }

    [Range(1, DrawLimits.MaxCandidates)]
    public int Count { get; set; }

    [MaxLength(1000)]
    public IReadOnlyList<ExcludedCandidateInput> Exclusions { get; set; } = [];

    /// <summary>Of a re-draw.</summary>
    [StringLength(DrawLimits.MaxReasonLength)]
    public string? Reason { get; set; }
}

public sealed class ExcludedCandidateInput
{
    public Guid UserId { get; set; }

    [Required, StringLength(DrawLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class DrawCandidatesInput
{
    /// <summary>What the witness calls: anything that nobody could know before, such as a number thrown in the room.</summary>
    [Required, StringLength(DrawLimits.MaxPublicValueLength)]
    public string PublicValue { get; set; } = string.Empty;

    [Required, StringLength(DrawLimits.MaxWitnessLength)]
    public string Witness { get; set; } = string.Empty;
}
