using System.Security.Cryptography;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Platform.Settings;

internal sealed class SettingProtector(IDataProtectionProvider provider, ILogger<SettingProtector> logger) : ISingletonDependency
{
    private readonly IDataProtector _protector = provider.CreateProtector("LegalAffairs.Platform.Settings");

    public string Protect(string value) => _protector.Protect(value);

    /// <summary>Null when the keys that it was encrypted with are gone: then it has to be entered again.</summary>
    public string? UnprotectOrNull(string name, string protectedValue)
    {
        try
        {
            return _protector.Unprotect(protectedValue);
        }
        catch (CryptographicException e)
        {
            logger.LogWarning(e, "Setting {Setting} cannot be decrypted any more.", name);
            return null;
        }
    }
}
