namespace LegalAffairs.Identity.Accounts;

public enum LoginResultType
{
    Success = 1,
    InvalidUserNameOrPassword = 2,
    NotAllowed = 3,
    LockedOut = 4,
    RequiresTwoFactor = 5,
}

/// <param name="Description">Why not, in the user's language.</param>
public sealed record LoginResultDto(LoginResultType Result, string? Description);
