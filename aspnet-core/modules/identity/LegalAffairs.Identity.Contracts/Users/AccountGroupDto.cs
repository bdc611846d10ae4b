namespace LegalAffairs.Identity.Users;

/// <param name="UserNames">The first few, in order.</param>
public sealed record AccountGroupDto(int Count, IReadOnlyList<string> UserNames);
