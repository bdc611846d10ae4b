using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using static LegalAffairs.Identity.RoleNames;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions;

namespace LegalAffairs.TrainerPool;

internal sealed class TrainerPoolPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(P.GroupName, L("Permission:TrainerPool"));

        var hours = group.AddPermission(P.Hours.Default, L("Permission:Hours")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        hours.AddChild(P.Hours.Record, L("Permission:Hours.Record")).ForRoles(BureauStaff);
        hours.AddChild(P.Hours.Correct, L("Permission:Hours.Correct")).ForRoles(BureauStaff);

        group.AddPermission(P.MyHours, L("Permission:MyHours")).ForRoles(Officer, UnitLiaison, Trainer, Inspector, BureauStaff);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<TrainerPoolResource>(key);
}
