using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.DataProtection;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>Keys are encrypted at rest: who could read them could sign in from afar.</summary>
internal sealed class SignInKeys(IDataProtectionProvider provider) : ISingletonDependency
{
    private const int Length = 32;
    private readonly IDataProtector _protector = provider.CreateProtector("TrainerPool.SignInKeys");

    public string Create() => Convert.ToBase64String(_protector.Protect(RandomNumberGenerator.GetBytes(Length)));

    public byte[] Read(string encrypted) => _protector.Unprotect(Convert.FromBase64String(encrypted));
}
