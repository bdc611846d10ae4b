using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Identity.Permissions;

namespace LegalAffairs.Identity.PermissionManagement;

internal sealed class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(IdentityPermissions.GroupName, Text("Permission:IdentityManagement"));

        var roles = group.AddPermission(IdentityPermissions.Roles.Default, Text("Permission:RoleManagement")).ForRoles(RoleNames.Admin);
        roles.AddChild(IdentityPermissions.Roles.Create, Text("Permission:Create")).ForRoles(RoleNames.Admin);
        roles.AddChild(IdentityPermissions.Roles.Update, Text("Permission:Edit")).ForRoles(RoleNames.Admin);
        roles.AddChild(IdentityPermissions.Roles.Delete, Text("Permission:Delete")).ForRoles(RoleNames.Admin);
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, Text("Permission:ChangePermissions")).ForRoles(RoleNames.Admin);

        var users = group.AddPermission(IdentityPermissions.Users.Default, Text("Permission:UserManagement")).ForRoles(RoleNames.Admin);
        users.AddChild(IdentityPermissions.Users.Create, Text("Permission:Create")).ForRoles(RoleNames.Admin);
        users
            .AddChild(IdentityPermissions.Users.Update, Text("Permission:Edit"))
            .ForRoles(RoleNames.Admin)
            .AddChild(IdentityPermissions.Users.ManageRoles, Text("Permission:ManageRoles"))
            .ForRoles(RoleNames.Admin);
        users.AddChild(IdentityPermissions.Users.Delete, Text("Permission:Delete")).ForRoles(RoleNames.Admin);
        users.AddChild(IdentityPermissions.Users.ManagePermissions, Text("Permission:ChangePermissions")).ForRoles(RoleNames.Admin);

        group
            .AddPermission(IdentityPermissions.UserLookup.Default, Text("Permission:UserLookup"))
            .ForRoles(RoleNames.Admin, RoleNames.BureauStaff);
        group
            .AddPermission(IdentityPermissions.SecurityLogs.Default, Text("Permission:SecurityLogs"))
            .ForRoles(RoleNames.Auditor, RoleNames.Admin);
    }

    private static LocalizableString Text(string key) => LocalizableString.Create<AbpIdentityResource>(key);
}
