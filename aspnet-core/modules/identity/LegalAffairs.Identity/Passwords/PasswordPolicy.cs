using Microsoft.AspNetCore.Identity;

namespace LegalAffairs.Identity.Passwords;

/// <summary>Ten characters, three of the four kinds, not the user name, none of the last five.</summary>
internal static class PasswordPolicy
{
    public const int MinLength = 10;
    public const int MinKinds = 3;
    public const int Remembered = 5;
    private const int ShortestTellingUserName = 3;

    /// <summary>What is wrong with it, apart from having been used before.</summary>
    public static IEnumerable<IdentityError> Check(string password, string? userName, LocalizedIdentityErrors errors)
    {
        if (password.Length < MinLength)
        {
            yield return errors.PasswordTooShort(MinLength);
        }

        if (KindsIn(password) < MinKinds)
        {
            yield return errors.PasswordNeedsThreeClasses();
        }

        if (userName?.Length >= ShortestTellingUserName && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            yield return errors.PasswordContainsUserName();
        }
    }

    private static int KindsIn(string password) => password.Select(KindOf).Distinct().Count();

    private static int KindOf(char character) =>
        char.IsUpper(character) ? 0
        : char.IsLower(character) ? 1
        : char.IsDigit(character) ? 2
        : 3;
}
