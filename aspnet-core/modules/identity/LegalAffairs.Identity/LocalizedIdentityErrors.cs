using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Identity;

/// <summary>ASP.NET Core Identity's failures in the user's language.</summary>
internal sealed class LocalizedIdentityErrors(IStringLocalizerFactory localizers) : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError));

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch));

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken));

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), userName);

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), email);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), userName);

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), email);

    public override IdentityError InvalidRoleName(string? role) => Error(nameof(InvalidRoleName), role);

    public override IdentityError DuplicateRoleName(string role) => Error(nameof(DuplicateRoleName), role);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), length);

    public IdentityError PasswordNeedsThreeClasses() => Error(nameof(PasswordNeedsThreeClasses));

    public IdentityError PasswordContainsUserName() => Error(nameof(PasswordContainsUserName));

    public IdentityError PasswordReused(int count) => Error(nameof(PasswordReused), count);

    private IdentityError Error(string code, params object?[] arguments)
    {
        var localizer = localizers.Create(typeof(AbpIdentityResource));
        return new IdentityError { Code = code, Description = localizer[$"AbpIdentity:{code}", arguments!] };
    }
}
