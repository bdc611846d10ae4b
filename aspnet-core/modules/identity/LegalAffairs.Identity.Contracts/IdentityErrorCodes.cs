namespace LegalAffairs.Identity;

public static class IdentityErrorCodes
{
    public const string AdminAuditorExclusive = "AbpIdentity:AdminAuditorExclusive";
    public const string CannotDeleteSelf = "AbpIdentity:CannotDeleteSelf";
    public const string CannotDeactivateSelf = "AbpIdentity:CannotDeactivateSelf";
    public const string LastAdmin = "AbpIdentity:LastAdmin";
    public const string StaticRole = "AbpIdentity:StaticRole";
    public const string UnknownRoles = "AbpIdentity:UnknownRoles";
    public const string UnknownPermissions = "AbpPermissionManagement:UnknownPermissions";
    public const string PasswordChangeRequired = "AbpAccount:PasswordChangeRequired";
    public const string SelfRegistrationDisabled = "AbpAccount:SelfRegistrationDisabled";
    public const string UserNameIsFixed = "AbpAccount:UserNameIsFixed";
}
