using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Regrading;

public sealed class GetRegradesInput : PagedResultRequestDto
{
    public Guid? ExamId { get; set; }

    [EnumDataType(typeof(RegradeStatus))]
    public RegradeStatus? Status { get; set; }
}

public sealed class GetRegradeChangesInput : PagedResultRequestDto
{
    /// <summary>Only those who pass or fail otherwise.</summary>
    public bool OnlyFlips { get; set; }
}

public sealed class CreateRegradeInput
{
    public Guid ExamId { get; set; }

    [Range(1, int.MaxValue)]
    public int Ordinal { get; set; }

    [EnumDataType(typeof(RegradeKind))]
    public RegradeKind Kind { get; set; } = RegradeKind.NewKey;

    /// <summary>Of a new key: as of a question of that kind; short answers have none.</summary>
    public QuestionKeyDto? Key { get; set; }

    [Required, StringLength(RegradeLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}

public sealed class RejectRegradeInput
{
    [Required, StringLength(RegradeLimits.MaxReasonLength)]
    public string Reason { get; set; } = string.Empty;
}
