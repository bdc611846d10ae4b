namespace LegalAffairs.Identity.Users;

/// <summary>Active accounts that an administrator may have to see to. One account may be in several groups.</summary>
/// <param name="LockedOut">After wrong passwords, for a while.</param>
/// <param name="NeverSignedIn">Made, but not used yet.</param>
/// <param name="MustChangePassword">Somebody else chose the password.</param>
public sealed record AccountsToCheckDto(AccountGroupDto LockedOut, AccountGroupDto NeverSignedIn, AccountGroupDto MustChangePassword);
