namespace LegalAffairs.Identity.Settings;

public static class IdentitySettingNames
{
    public const string IsSelfRegistrationEnabled = "Abp.Account.IsSelfRegistrationEnabled";
    public const string EnableLocalLogin = "Abp.Account.EnableLocalLogin";

    /// <summary>Minutes without a request after which a session ends; one that is remembered on its device ends after 14 days instead.</summary>
    public const string IdleTimeoutMinutes = "LegalAffairs.Identity.IdleTimeoutMinutes";

    /// <summary>Wrong passwords in a row that lock an account.</summary>
    public const string LockoutAttempts = "LegalAffairs.Identity.LockoutAttempts";

    public const string LockoutMinutes = "LegalAffairs.Identity.LockoutMinutes";
}
