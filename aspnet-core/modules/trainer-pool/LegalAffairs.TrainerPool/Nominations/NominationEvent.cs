using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainerPool.Nominations;

/// <summary>A line of a nomination's history; never changed.</summary>
internal sealed class NominationEvent : Entity<Guid>
{
    private NominationEvent() { }

    internal NominationEvent(Guid nominationId, NominationStatus status, string? reason, Guid byId, DateTime time)
        : base(Guid.CreateVersion7()) => (NominationId, Status, Reason, ById, Time) = (nominationId, status, reason, byId, time);

    public Guid NominationId { get; private set; }

    /// <summary>What it became.</summary>
    public NominationStatus Status { get; private set; }

    public string? Reason { get; private set; }

    public Guid ById { get; private set; }

    public DateTime Time { get; private set; }
}
