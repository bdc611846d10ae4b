using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Identity;

namespace LegalAffairs.Platform.Settings;

internal sealed class SettingManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(SettingManagementPermissions.GroupName, L("Permission:SettingManagement"));
        group
            .AddPermission(SettingManagementPermissions.Emailing, L("Permission:Emailing"))
            .ForRoles(RoleNames.Admin)
            .AddChild(SettingManagementPermissions.EmailingTest, L("Permission:EmailingTest"))
            .ForRoles(RoleNames.Admin);
        group.AddPermission(SettingManagementPermissions.TimeZone, L("Permission:TimeZone")).ForRoles(RoleNames.Admin);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<SettingManagementResource>(key);
}
