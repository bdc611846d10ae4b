using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>An event that was committed with the change that caused it and waits for its handlers.</summary>
[DisableAuditing]
internal sealed class OutgoingEvent(Guid id, string eventName, string payload, DateTime creationTime) : Entity<Guid>(id)
{
    public const int MaxEventNameLength = 128;
    public const int MaxErrorLength = 1000;

    public string EventName { get; private set; } = eventName;

    /// <summary>JSON.</summary>
    public string Payload { get; private set; } = payload;

    public DateTime CreationTime { get; private set; } = creationTime;

    public int Attempts { get; private set; }

    public DateTime NextAttemptTime { get; private set; } = creationTime;

    public DateTime? ProcessedTime { get; private set; }

    public string? LastError { get; private set; }

    public void MarkProcessed(DateTime now)
    {
        ProcessedTime = now;
        LastError = null;
    }

    /// <summary>Waits twice as long after each failure, an hour at most; never gives up, since a committed event must arrive.</summary>
    public void MarkFailed(DateTime now, string error)
    {
        Attempts++;
        NextAttemptTime = now.AddSeconds(Math.Min(3600, Math.Pow(2, Attempts)));
        LastError = error.Length > MaxErrorLength ? error[..MaxErrorLength] : error;
    }
}
