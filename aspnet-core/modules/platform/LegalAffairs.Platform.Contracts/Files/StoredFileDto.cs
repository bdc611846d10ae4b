using LegalAffairs.Abp.Application.Dtos;

namespace LegalAffairs.Platform.Files;

public sealed class StoredFileDto : EntityDto<Guid>
{
    public string Name { get; set; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; set; }

    public string ContentType { get; set; } = string.Empty;

    public string Sha256 { get; set; } = string.Empty;

    public DateTime CreationTime { get; set; }
}
