using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>聘任批次: who is appointed together by one notice.</summary>
internal sealed class TrainerBatch : AuditedAggregateRoot<Guid>
{
    private TrainerBatch() { }

    public TrainerBatch(Guid id, string noticeNumber, DateOnly appointedOn, int termYears)
        : base(id) => Set(noticeNumber, appointedOn, termYears);

    /// <summary>第几批</summary>
    public int? Number { get; private set; }

    public string NoticeNumber { get; private set; } = string.Empty;

    public DateOnly AppointedOn { get; private set; }

    /// <summary>Last day of the term.</summary>
    public DateOnly TermEnd { get; private set; }

    public DateTime? PublishedTime { get; private set; }

    public bool IsPublished => PublishedTime is not null;

    public void Change(string noticeNumber, DateOnly appointedOn, int termYears)
    {
        CheckNotPublished();
        Set(noticeNumber, appointedOn, termYears);
    }

    public void Publish(int number, DateTime now)
    {
        CheckNotPublished();
        (Number, PublishedTime) = (number, now);
    }

    public void CheckNotPublished()
    {
        if (IsPublished)
        {
            throw new BusinessException(TrainerPoolErrorCodes.BatchPublished);
        }
    }

    private void Set(string noticeNumber, DateOnly appointedOn, int termYears) =>
        (NoticeNumber, AppointedOn, TermEnd) = (noticeNumber, appointedOn, appointedOn.AddYears(termYears).AddDays(-1));
}
