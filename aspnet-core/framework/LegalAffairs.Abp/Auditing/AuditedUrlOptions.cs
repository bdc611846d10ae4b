namespace LegalAffairs.Abp.Auditing;

/// <summary>What the audit log does not show of a query string, besides numbers of identity cards.</summary>
public sealed class AuditedUrlOptions
{
    /// <summary>Parameters whose value is hidden whatever it is; a module adds its own.</summary>
    public ISet<string> HiddenParameters { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "name", "token" };
}
