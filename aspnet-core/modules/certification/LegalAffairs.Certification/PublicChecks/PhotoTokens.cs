using System.Globalization;
using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Certification.People;
using Microsoft.AspNetCore.DataProtection;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>Lets a browser fetch the photo of an answer that it got, for a few minutes, and nobody guess another.</summary>
internal sealed class PhotoTokens(IDataProtectionProvider provider, TimeProvider time) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _protector = provider.CreateProtector("Certification.Photo");

    public string Create(Guid personId, DateTime now) =>
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{personId:N}{now.Add(Lifetime).Ticks}"));

    /// <exception cref="EntityNotFoundException">It is none, or too old.</exception>
    public Guid Read(string token)
    {
        try
        {
            var text = _protector.Unprotect(token);
            var until = new DateTime(long.Parse(text.AsSpan(32), CultureInfo.InvariantCulture), DateTimeKind.Utc);
            return time.GetUtcNow().UtcDateTime <= until ? Guid.ParseExact(text.AsSpan(0, 32), "N") : throw NotFound();
        }
        catch (CryptographicException)
        {
            throw NotFound();
        }
    }

    private static EntityNotFoundException NotFound() => new(typeof(Person));
}
