using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>A line of a trainer's history; never changed.</summary>
internal sealed class TrainerEvent : CreationAuditedEntity<Guid>
{
    private TrainerEvent() { }

    internal TrainerEvent(Guid trainerId, IReadOnlyList<ProfileChange> changes, DateOnly day, Guid byId)
        : this(trainerId, TrainerEventKind.Described, day, string.Empty, byId) => Changes = changes;

    internal TrainerEvent(Guid trainerId, TrainerEventKind kind, DateOnly day, string reason, Guid byId, DateOnly? termEnd = null)
        : base(Guid.CreateVersion7()) => (TrainerId, Kind, Day, Reason, ById, TermEnd) = (trainerId, kind, day, reason, byId, termEnd);

    public Guid TrainerId { get; private set; }

    public TrainerEventKind Kind { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Of an appointment or an extension.</summary>
    public DateOnly? TermEnd { get; private set; }

    /// <summary>Of an appointment the number of its notice.</summary>
    public string Reason { get; private set; } = string.Empty;

    public Guid ById { get; private set; }

    /// <summary>Of an edit of the profile.</summary>
    public IReadOnlyList<ProfileChange>? Changes { get; private set; }
}
