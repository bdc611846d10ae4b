namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>A permission that this database has met: its default roles got it once, what happened since is the administrator's decision.</summary>
internal sealed class KnownPermission
{
    private KnownPermission() { }

    public KnownPermission(string name) => Name = name;

    public string Name { get; private set; } = string.Empty;
}
