using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using static LegalAffairs.Identity.RoleNames;
using P = LegalAffairs.SupervisionInspections.SupervisionInspectionsPermissions;

namespace LegalAffairs.SupervisionInspections;

internal sealed class SupervisionInspectionsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(P.GroupName, L("Permission:SupervisionInspections"));

        var plans = group
            .AddPermission(P.TaskPlans.Default, L("Permission:TaskPlans"))
            .ForRoles(BureauStaff, BureauLeader, UnitLiaison, Inspector);
        plans.AddChild(P.TaskPlans.Edit, L("Permission:TaskPlans.Edit")).ForRoles(BureauStaff);
        plans.AddChild(P.TaskPlans.Publish, L("Permission:TaskPlans.Publish")).ForRoles(BureauStaff);
        plans.AddChild(P.TaskPlans.Amend, L("Permission:TaskPlans.Amend")).ForRoles(BureauStaff);
        plans.AddChild(P.TaskPlans.Close, L("Permission:TaskPlans.Close")).ForRoles(BureauStaff, BureauLeader);

        var reporting = group.AddPermission(P.Reporting.Default, L("Permission:Reporting")).ForRoles(UnitLiaison);
        reporting.AddChild(P.Reporting.Submit, L("Permission:Reporting.Submit")).ForRoles(UnitLiaison);

        var review = group.AddPermission(P.Review.Default, L("Permission:Review")).ForRoles(BureauStaff, BureauLeader);
        review.AddChild(P.Review.Grade, L("Permission:Review.Grade")).ForRoles(BureauStaff);
        review.AddChild(P.Review.RevealContacts, L("Permission:Review.RevealContacts")).ForRoles(BureauStaff);
        review.AddChild(P.Review.Override, L("Permission:Review.Override")).ForRoles(BureauLeader);

        group.AddPermission(P.Scoreboard.Default, L("Permission:Scoreboard")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<SupervisionInspectionsResource>(key);
}
