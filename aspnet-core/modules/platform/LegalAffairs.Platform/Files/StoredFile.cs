using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Platform.Files;

/// <summary>One upload. Its content lies in the store under its SHA-256, once for all uploads of the same content.</summary>
internal sealed class StoredFile : Entity<Guid>
{
    public const int MaxContentTypeLength = 128;
    public const int Sha256Length = 64;

    private readonly List<FileAttachment> _attachments = [];

    private StoredFile() { }

    public StoredFile(Guid id, string name, HashedContent content, string contentType, Guid? uploaderId, DateTime now)
        : base(id)
    {
        Name = FileName.Clean(name);
        Size = content.Length;
        Sha256 = content.Sha256;
        ContentType = contentType;
        UploaderId = uploaderId;
        CreationTime = now;
    }

    public string Name { get; private set; } = string.Empty;

    public long Size { get; private set; }

    public string ContentType { get; private set; } = string.Empty;

    public string Sha256 { get; private set; } = string.Empty;

    public Guid? UploaderId { get; private set; }

    public DateTime CreationTime { get; private set; }

    public IReadOnlyCollection<FileAttachment> Attachments => _attachments;

    public StoredFileInfo ToInfo() => new(Id, Name, Size, ContentType, Sha256, CreationTime, UploaderId);
}
