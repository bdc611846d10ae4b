using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Platform.Files;

/// <summary>That a record claims a file.</summary>
internal sealed class FileAttachment(Guid fileId, string ownerKey) : IEntity
{
    public const int MaxOwnerKeyLength = 128;

    public Guid FileId { get; private set; } = fileId;

    public string OwnerKey { get; private set; } = ownerKey;
}
