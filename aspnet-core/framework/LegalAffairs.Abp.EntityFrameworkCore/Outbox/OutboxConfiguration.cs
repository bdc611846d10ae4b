using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Abp.EntityFrameworkCore.Outbox;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutgoingEvent>, IEntityTypeConfiguration<HandledEvent>
{
    public void Configure(EntityTypeBuilder<OutgoingEvent> builder)
    {
        builder.ToTable("AbpOutgoingEvents");
        builder.Property(e => e.EventName).HasMaxLength(OutgoingEvent.MaxEventNameLength);
        builder.Property(e => e.LastError).HasMaxLength(OutgoingEvent.MaxErrorLength);
        builder.HasIndex(e => new { e.ProcessedTime, e.NextAttemptTime });
    }

    public void Configure(EntityTypeBuilder<HandledEvent> builder)
    {
        builder.ToTable("AbpHandledEvents");
        builder.HasKey(e => new { e.EventId, e.Handler });
        builder.Property(e => e.Handler).HasMaxLength(HandledEvent.MaxHandlerLength);
    }
}
