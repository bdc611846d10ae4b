using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Identity;

namespace LegalAffairs.AuditLogging;

internal sealed class AuditLoggingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(AuditLoggingPermissions.GroupName, L("Permission:AuditLogging"));
        var auditLogs = group
            .AddPermission(AuditLoggingPermissions.AuditLogs.Default, L("Permission:AuditLogs"))
            .ForRoles(RoleNames.Auditor);
        auditLogs.AddChild(AuditLoggingPermissions.AuditLogs.Export, L("Permission:AuditLogs.Export")).ForRoles(RoleNames.Auditor);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<AuditLoggingResource>(key);
}
