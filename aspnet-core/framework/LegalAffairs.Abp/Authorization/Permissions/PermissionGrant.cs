namespace LegalAffairs.Abp.Authorization.Permissions;

public static class PermissionValueProviders
{
    /// <summary>Granted to a role, by its name.</summary>
    public const string Role = "R";

    /// <summary>Granted to a user, by the id.</summary>
    public const string User = "U";
}

/// <summary>Where grants are kept. What is not granted is denied.</summary>
public interface IPermissionGrantStore
{
    /// <summary>The permission names granted to one role or user.</summary>
    ValueTask<IReadOnlySet<string>> GetGrantedAsync(string providerName, string providerKey);
}
