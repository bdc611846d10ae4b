namespace LegalAffairs.Abp.Domain.Entities;

public abstract class Entity<TKey> : IEntity<TKey>
{
    protected Entity() { }

    protected Entity(TKey id) => Id = id;

    public TKey Id { get; protected set; } = default!;

    public override string ToString() => $"{GetType().Name} {Id}";
}
