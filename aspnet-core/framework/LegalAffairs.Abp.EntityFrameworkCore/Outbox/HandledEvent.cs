using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

/// <summary>That a handler has done an event; committed together with what it did, so that it does it once.</summary>
[DisableAuditing]
internal sealed class HandledEvent(Guid eventId, string handler, DateTime handledTime) : IEntity
{
    public const int MaxHandlerLength = 256;

    public Guid EventId { get; private set; } = eventId;

    public string Handler { get; private set; } = handler;

    public DateTime HandledTime { get; private set; } = handledTime;
}
