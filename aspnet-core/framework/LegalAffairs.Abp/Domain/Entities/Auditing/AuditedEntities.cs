namespace LegalAffairs.Abp.Domain.Entities.Auditing;

public abstract class CreationAuditedEntity<TKey> : Entity<TKey>, ICreationAuditedObject
{
    protected CreationAuditedEntity() { }

    protected CreationAuditedEntity(TKey id)
        : base(id) { }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

public abstract class CreationAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ICreationAuditedObject
{
    protected CreationAuditedAggregateRoot() { }

    protected CreationAuditedAggregateRoot(TKey id)
        : base(id) { }

    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

public abstract class AuditedAggregateRoot<TKey> : CreationAuditedAggregateRoot<TKey>, IAuditedObject
{
    protected AuditedAggregateRoot() { }

    protected AuditedAggregateRoot(TKey id)
        : base(id) { }

    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

public abstract class FullAuditedAggregateRoot<TKey> : AuditedAggregateRoot<TKey>, IFullAuditedObject
{
    protected FullAuditedAggregateRoot() { }

    protected FullAuditedAggregateRoot(TKey id)
        : base(id) { }

    public bool IsDeleted { get; set; }

    public DateTime? DeletionTime { get; set; }

    public Guid? DeleterId { get; set; }
}
