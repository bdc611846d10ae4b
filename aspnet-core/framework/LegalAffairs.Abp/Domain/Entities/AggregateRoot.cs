using System.ComponentModel.DataAnnotations.Schema;

namespace LegalAffairs.Abp.Domain.Entities;

/// <summary>The only way into its cluster of entities; its events leave through the outbox when it is saved.</summary>
public abstract class AggregateRoot<TKey> : Entity<TKey>, IAggregateRoot<TKey>, IHasConcurrencyStamp, IGeneratesDomainEvents
{
    private readonly List<object> _distributedEvents = [];

    protected AggregateRoot() { }

    protected AggregateRoot(TKey id)
        : base(id) { }

    public string ConcurrencyStamp { get; set; } = string.Empty;

    [NotMapped]
    public IReadOnlyList<object> DistributedEvents => _distributedEvents;

    public void ClearDistributedEvents() => _distributedEvents.Clear();

    protected void AddDistributedEvent(object eventData) => _distributedEvents.Add(eventData);
}
