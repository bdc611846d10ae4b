using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Platform.LegalClocks;

/// <summary>Kept for good: how the due moment moved, on whose word and why.</summary>
internal sealed class LegalClockExtension : Entity<Guid>
{
    private LegalClockExtension() { }

    internal LegalClockExtension(Guid id, LegalClockGrant grant, int calendarVersion, DateTime dueBefore, DateTime dueAfter)
        : base(id)
    {
        Days = grant.Days;
        ApproverId = grant.ApproverId;
        Reason = grant.Reason;
        ApprovedAt = grant.ApprovedAt;
        CalendarVersion = calendarVersion;
        DueBefore = dueBefore;
        DueAfter = dueAfter;
    }

    public int Days { get; private set; }

    public Guid ApproverId { get; private set; }

    public string Reason { get; private set; } = null!;

    public DateTime ApprovedAt { get; private set; }

    public int CalendarVersion { get; private set; }

    public DateTime DueBefore { get; private set; }

    public DateTime DueAfter { get; private set; }
}
