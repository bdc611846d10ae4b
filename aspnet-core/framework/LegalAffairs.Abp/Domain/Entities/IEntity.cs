namespace LegalAffairs.Abp.Domain.Entities;

public interface IEntity;

public interface IEntity<out TKey> : IEntity
{
    TKey Id { get; }
}

public interface IAggregateRoot : IEntity;

public interface IAggregateRoot<out TKey> : IAggregateRoot, IEntity<TKey>;

/// <summary>Optimistic concurrency: an update names the stamp that it read.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; set; }
}
