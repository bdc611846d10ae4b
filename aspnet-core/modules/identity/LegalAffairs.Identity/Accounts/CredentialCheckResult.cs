namespace LegalAffairs.Identity.Accounts;

internal sealed record CredentialCheckResult(LoginResultType Type, IdentityUser? User, TimeSpan LockedFor)
{
    public static CredentialCheckResult Accepted(IdentityUser user) => new(LoginResultType.Success, user, TimeSpan.Zero);

    public static CredentialCheckResult Refused(LoginResultType type) => new(type, null, TimeSpan.Zero);

    public static CredentialCheckResult Locked(TimeSpan lockedFor) => new(LoginResultType.LockedOut, null, lockedFor);
}
