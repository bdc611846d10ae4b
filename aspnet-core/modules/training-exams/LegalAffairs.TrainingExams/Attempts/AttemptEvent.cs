using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>A line of an attempt's history; only ever added.</summary>
[DisableAuditing]
internal sealed class AttemptEvent : Entity<Guid>
{
    private AttemptEvent() { }

    public AttemptEvent(Guid id, Guid attemptId, AttemptEventKind kind, DateTime time, string detail, string? address)
        : base(id)
    {
        AttemptId = attemptId;
        Kind = kind;
        Time = time;
        Detail = detail;
        Address = address;
    }

    public Guid AttemptId { get; private set; }

    public AttemptEventKind Kind { get; private set; }

    public DateTime Time { get; private set; }

    public string Detail { get; private set; } = string.Empty;

    public string? Address { get; private set; }
}
