namespace LegalAffairs.Abp.Authorization;

/// <summary>The user is known but may not do this: 403.</summary>
public sealed class AbpAuthorizationException(string? policy = null) : Exception($"Not granted: {policy}")
{
    public string? Policy { get; } = policy;
}
