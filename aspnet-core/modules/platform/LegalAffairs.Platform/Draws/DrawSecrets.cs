using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.DataProtection;

namespace LegalAffairs.Platform.Draws;

/// <summary>Secrets are encrypted at rest: who could read them before the draw could choose the public value that suits.</summary>
internal sealed class DrawSecrets(IDataProtectionProvider provider) : ISingletonDependency
{
    private readonly IDataProtector _protector = provider.CreateProtector("LegalAffairs.Platform.Draws");

    public static byte[] Create() => RandomNumberGenerator.GetBytes(DrawAlgorithm.SecretLength);

    public string Encrypt(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[] Decrypt(string encrypted) => _protector.Unprotect(Convert.FromBase64String(encrypted));
}
