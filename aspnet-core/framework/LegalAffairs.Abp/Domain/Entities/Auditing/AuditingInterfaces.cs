namespace LegalAffairs.Abp.Domain.Entities.Auditing;

// The setters are public because the DbContext fills them; domain code does not.
public interface ICreationAuditedObject
{
    DateTime CreationTime { get; set; }

    Guid? CreatorId { get; set; }
}

public interface IAuditedObject : ICreationAuditedObject
{
    DateTime? LastModificationTime { get; set; }

    Guid? LastModifierId { get; set; }
}

public interface ISoftDelete
{
    bool IsDeleted { get; set; }
}

public interface IFullAuditedObject : IAuditedObject, ISoftDelete
{
    DateTime? DeletionTime { get; set; }

    Guid? DeleterId { get; set; }
}
