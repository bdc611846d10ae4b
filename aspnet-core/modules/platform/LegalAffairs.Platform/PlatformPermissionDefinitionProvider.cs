using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Identity;

namespace LegalAffairs.Platform;

internal sealed class PlatformPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(PlatformPermissions.GroupName, L("Permission:Platform"));
        var units = group
            .AddPermission(PlatformPermissions.OrganizationUnits.Default, L("Permission:OrganizationUnits"))
            .ForRoles(
                RoleNames.Admin,
                RoleNames.Auditor,
                RoleNames.BureauStaff,
                RoleNames.BureauLeader,
                RoleNames.UnitLiaison,
                RoleNames.Inspector,
                RoleNames.HotlineOperator
            );
        units.AddChild(PlatformPermissions.OrganizationUnits.Create, L("Permission:OrganizationUnits.Create")).ForRoles(RoleNames.Admin);
        units.AddChild(PlatformPermissions.OrganizationUnits.Rename, L("Permission:OrganizationUnits.Rename")).ForRoles(RoleNames.Admin);
        units.AddChild(PlatformPermissions.OrganizationUnits.Move, L("Permission:OrganizationUnits.Move")).ForRoles(RoleNames.Admin);
        units.AddChild(PlatformPermissions.OrganizationUnits.Merge, L("Permission:OrganizationUnits.Merge")).ForRoles(RoleNames.Admin);
        units.AddChild(PlatformPermissions.OrganizationUnits.Close, L("Permission:OrganizationUnits.Close")).ForRoles(RoleNames.Admin);
        units
            .AddChild(PlatformPermissions.OrganizationUnits.ManageMembers, L("Permission:OrganizationUnits.ManageMembers"))
            .ForRoles(RoleNames.Admin);

        group
            .AddPermission(PlatformPermissions.DataScopes.Default, L("Permission:DataScopes"))
            .ForRoles(RoleNames.Admin, RoleNames.Auditor)
            .AddChild(PlatformPermissions.DataScopes.Update, L("Permission:DataScopes.Update"))
            .ForRoles(RoleNames.Admin);

        group
            .AddPermission(PlatformPermissions.Draws.Default, L("Permission:Draws"))
            .ForRoles(RoleNames.Auditor, RoleNames.BureauStaff, RoleNames.BureauLeader);

        group
            .AddPermission(PlatformPermissions.WorkingCalendar.Default, L("Permission:WorkingCalendar"))
            .ForRoles([.. RoleNames.All])
            .AddChild(PlatformPermissions.WorkingCalendar.Edit, L("Permission:WorkingCalendar.Edit"))
            .ForRoles(RoleNames.BureauStaff);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<PlatformResource>(key);
}
