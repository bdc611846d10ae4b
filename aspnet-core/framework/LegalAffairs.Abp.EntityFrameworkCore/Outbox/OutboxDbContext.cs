using System.Text.Json;
using LegalAffairs.Abp.EventBus;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

internal sealed class OutboxDbContext(DbContextOptions<OutboxDbContext> options) : AbpDbContext<OutboxDbContext>(options)
{
    public DbSet<OutgoingEvent> OutgoingEvents => Set<OutgoingEvent>();

    public DbSet<HandledEvent> HandledEvents => Set<HandledEvent>();

    public void Add(IEnumerable<object> events, DateTimeOffset now) =>
        OutgoingEvents.AddRange(
            events.Select(e => new OutgoingEvent(
                Guid.CreateVersion7(now),
                EventNameAttribute.Of(e.GetType()),
                JsonSerializer.Serialize(e, e.GetType(), JsonSerializerOptions.Web),
                now.UtcDateTime
            ))
        );

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutgoingEvent>(b =>
        {
            b.ToTable("AbpOutgoingEvents");
            b.Property(e => e.EventName).HasMaxLength(OutgoingEvent.MaxEventNameLength);
            b.Property(e => e.LastError).HasMaxLength(OutgoingEvent.MaxErrorLength);
            b.HasIndex(e => new { e.ProcessedTime, e.NextAttemptTime });
        });
        modelBuilder.Entity<HandledEvent>(b =>
        {
            b.ToTable("AbpHandledEvents");
            b.HasKey(e => new { e.EventId, e.Handler });
            b.Property(e => e.Handler).HasMaxLength(HandledEvent.MaxHandlerLength);
        });
        base.OnModelCreating(modelBuilder);
    }
}
