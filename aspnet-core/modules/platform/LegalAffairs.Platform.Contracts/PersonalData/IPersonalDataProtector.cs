using System.Security.Cryptography;

namespace LegalAffairs.Platform.PersonalData;

/// <summary>
/// Personal data at rest: encrypted with a key that is named in the ciphertext, and found again by a keyed hash. The purpose, such as
/// "Certification.IdentityNumber", separates fields from each other: what was written for one is neither read nor found as another.
/// </summary>
public interface IPersonalDataProtector
{
    /// <summary>Different each time, also for the same value; at most <see cref="PersonalDataLimits.LengthOf"/> characters.</summary>
    string Protect(string purpose, string value);

    /// <exception cref="CryptographicException">It was changed, or written for another purpose or under another master key.</exception>
    string Unprotect(string purpose, string protectedValue);

    /// <summary>False: it was written before the last rotation and is to be written again.</summary>
    bool IsCurrent(string protectedValue);

    /// <summary>What current values begin with, for a query for those that do not.</summary>
    string CurrentPrefix { get; }

    /// <summary>64 hex digits, the same for the same purpose and value, also after a rotation. The value must be normalized by the caller.</summary>
    string Hash(string purpose, string value);
}
