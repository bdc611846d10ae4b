namespace LegalAffairs.Identity.PermissionManagement;

/// <summary>Everything that can be granted, and what one role or user has of it.</summary>
public sealed record GetPermissionListResultDto(string EntityDisplayName, IReadOnlyList<PermissionGroupDto> Groups);

public sealed record PermissionGroupDto(
    string Name,
    string DisplayName,
    string DisplayNameKey,
    string DisplayNameResource,
    IReadOnlyList<PermissionGrantInfoDto> Permissions
);

/// <param name="IsGranted">By whatever way; a user also has what the roles have.</param>
public sealed record PermissionGrantInfoDto(
    string Name,
    string DisplayName,
    string? ParentName,
    bool IsGranted,
    IReadOnlyList<string> AllowedProviders,
    IReadOnlyList<ProviderInfoDto> GrantedProviders
);

public sealed record ProviderInfoDto(string ProviderName, string ProviderKey);
