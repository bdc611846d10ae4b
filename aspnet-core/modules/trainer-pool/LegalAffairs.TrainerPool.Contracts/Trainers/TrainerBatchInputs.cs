using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.TrainerPool.Trainers;

public class TrainerBatchInput
{
    /// <summary>文号</summary>
    [Required, StringLength(TrainerLimits.MaxNoticeNumberLength)]
    public string NoticeNumber { get; set; } = string.Empty;

    /// <summary>First day of the term.</summary>
    public DateOnly AppointedOn { get; set; }

    /// <summary>Approved ones.</summary>
    [Required, MinLength(1), MaxLength(TrainerLimits.MaxPerBatch)]
    public IReadOnlyList<Guid> NominationIds { get; set; } = [];
}

public sealed class UpdateTrainerBatchInput : TrainerBatchInput
{
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = string.Empty;
}
