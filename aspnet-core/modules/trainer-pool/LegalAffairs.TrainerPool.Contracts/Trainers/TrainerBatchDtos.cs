using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.TrainerPool.Nominations;

namespace LegalAffairs.TrainerPool.Trainers;

public class TrainerBatchListDto : EntityDto<Guid>
{
    /// <summary>第几批; given when it is published.</summary>
    public int? Number { get; set; }

    public string NoticeNumber { get; set; } = string.Empty;

    public DateOnly AppointedOn { get; set; }

    public DateOnly TermEnd { get; set; }

    public DateTime? PublishedTime { get; set; }

    public int Count { get; set; }

    public string ConcurrencyStamp { get; set; } = string.Empty;
}

public sealed class TrainerBatchDto : TrainerBatchListDto
{
    public IReadOnlyList<NominationDto> Nominations { get; set; } = [];
}
