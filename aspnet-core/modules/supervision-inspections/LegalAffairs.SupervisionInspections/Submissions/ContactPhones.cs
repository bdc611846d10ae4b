using System.Security.Cryptography;
using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.DataProtection;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Numbers of private people: encrypted at rest, masked wherever they are shown.</summary>
internal sealed class ContactPhones(IDataProtectionProvider provider) : ISingletonDependency
{
    public const int MinLength = 5;
    public const int MaxLength = 20;

    private const string Hidden = "****";
    private readonly IDataProtector _protector = provider.CreateProtector("SupervisionInspections.ContactPhone");

    /// <summary>Without blanks.</summary>
    public static string Clean(string? phone) => string.Concat((phone ?? string.Empty).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Digits, "+" and "-": whether anybody answers is found out by calling.</summary>
    public static bool IsPlausible(string phone) =>
        phone.Length is >= MinLength and <= MaxLength
        && phone.All(c => char.IsAsciiDigit(c) || c is '+' or '-')
        && phone.Count(char.IsAsciiDigit) >= MinLength;

    /// <summary>13812345678 → 138****5678; the shorter the number, the less of it.</summary>
    public static string Mask(string phone)
    {
        var (first, last) = phone.Length switch
        {
            >= 11 => (3, 4),
            >= 8 => (2, 2),
            _ => (0, 2),
        };
        return phone[..first] + Hidden + phone[^last..];
    }

    public string Protect(string phone) => _protector.Protect(phone);

    /// <exception cref="BusinessException">The keys that it was encrypted with are gone.</exception>
    public string Reveal(Contact contact) =>
        TryReveal(contact)
        ?? throw new BusinessException(SupervisionInspectionsErrors.ContactPhoneUnreadable).WithData("name", contact.Name);

    public bool IsOf(Contact contact, string phone) => contact.HasPhone && TryReveal(contact) == phone;

    private string? TryReveal(Contact contact)
    {
        try
        {
            return _protector.Unprotect(contact.EncryptedPhone);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
