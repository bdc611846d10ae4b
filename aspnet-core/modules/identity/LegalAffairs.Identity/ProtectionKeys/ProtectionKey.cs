using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.Identity.ProtectionKeys;

/// <summary>A key of data protection, which sessions and personal data are encrypted with; itself encrypted with the master key.</summary>
[DisableAuditing]
internal sealed class ProtectionKey(Guid id, string name, string xml, string masterKeyId, DateTime creationTime) : Entity<Guid>(id)
{
    public const int MaxNameLength = 128;
    public const int MaxMasterKeyIdLength = 32;

    public string Name { get; private set; } = name;

    public string Xml { get; private set; } = xml;

    /// <summary>Which master key opens it.</summary>
    public string MasterKeyId { get; private set; } = masterKeyId;

    public DateTime CreationTime { get; private set; } = creationTime;
}
