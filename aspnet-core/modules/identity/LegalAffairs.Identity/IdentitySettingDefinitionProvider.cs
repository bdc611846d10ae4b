using System.Globalization;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity.Passwords;
using LegalAffairs.Identity.Settings;

namespace LegalAffairs.Identity;

internal sealed class IdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    private const string PasswordPrefix = "Abp.Identity.Password.";

    public override IEnumerable<SettingDefinition> Define() =>
        [
            new(IdentitySettingNames.IsSelfRegistrationEnabled, "false", IsVisibleToClients: true),
            new(IdentitySettingNames.EnableLocalLogin, "true", IsVisibleToClients: true),
            new(IdentitySettingNames.IdleTimeoutMinutes, "30", IsVisibleToClients: true),
            new(IdentitySettingNames.LockoutAttempts, "5"),
            new(IdentitySettingNames.LockoutMinutes, "15"),
            .. PasswordSettings(),
        ];

    // What ABP's pages check while typing. They cannot say "three of the four kinds", so the server does.
    private static IEnumerable<SettingDefinition> PasswordSettings() =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RequiredLength"] = PasswordPolicy.MinLength.ToString(CultureInfo.InvariantCulture),
            ["RequiredUniqueChars"] = "1",
            ["RequireNonAlphanumeric"] = "false",
            ["RequireLowercase"] = "false",
            ["RequireUppercase"] = "false",
            ["RequireDigit"] = "false",
        }.Select(s => new SettingDefinition(PasswordPrefix + s.Key, s.Value, IsVisibleToClients: true));
}
