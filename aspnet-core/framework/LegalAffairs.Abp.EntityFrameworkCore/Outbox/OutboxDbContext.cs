using System.Text.Json;
using LegalAffairs.Abp.EntityFrameworkCore.Caching;
using LegalAffairs.Abp.EventBus;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

internal sealed class OutboxDbContext(DbContextOptions<OutboxDbContext> options) : AbpDbContext<OutboxDbContext>(options)
{
    public DbSet<OutgoingEvent> OutgoingEvents => Set<OutgoingEvent>();

    public DbSet<HandledEvent> HandledEvents => Set<HandledEvent>();

    public DbSet<CacheChange> CacheChanges => Set<CacheChange>();

    public void Add(IEnumerable<object> events, DateTimeOffset now) =>
        OutgoingEvents.AddRange(
            events.Select(e => new OutgoingEvent(
                Guid.CreateVersion7(now),
                EventNameAttribute.Of(e.GetType()),
                JsonSerializer.Serialize(e, e.GetType(), JsonSerializerOptions.Web),
                now.UtcDateTime
            ))
        );
}
