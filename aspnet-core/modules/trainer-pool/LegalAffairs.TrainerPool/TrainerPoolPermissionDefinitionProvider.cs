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

        var nominations = group.AddPermission(P.Nominations.Default, L("Permission:Nominations")).ForRoles(BureauStaff, UnitLiaison);
        nominations.AddChild(P.Nominations.Create, L("Permission:Nominations.Create")).ForRoles(BureauStaff, UnitLiaison);
        nominations.AddChild(P.Nominations.Review, L("Permission:Nominations.Review")).ForRoles(BureauStaff);

        var batches = group.AddPermission(P.Batches.Default, L("Permission:Batches")).ForRoles(BureauStaff, BureauLeader);
        batches.AddChild(P.Batches.Edit, L("Permission:Batches.Edit")).ForRoles(BureauStaff);
        batches.AddChild(P.Batches.Publish, L("Permission:Batches.Publish")).ForRoles(BureauStaff);

        var trainers = group.AddPermission(P.Trainers.Default, L("Permission:Trainers")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        trainers.AddChild(P.Trainers.Edit, L("Permission:Trainers.Edit")).ForRoles(BureauStaff);
        trainers.AddChild(P.Trainers.Decide, L("Permission:Trainers.Decide")).ForRoles(BureauStaff);

        var sessions = group.AddPermission(P.Sessions.Default, L("Permission:Sessions")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        sessions.AddChild(P.Sessions.Edit, L("Permission:Sessions.Edit")).ForRoles(BureauStaff);
        sessions.AddChild(P.Sessions.Publish, L("Permission:Sessions.Publish")).ForRoles(BureauStaff);
        group.AddPermission(P.Sessions.Present, L("Permission:SignInCode")).ForRoles(BureauStaff, Trainer);

        var hours = group.AddPermission(P.Hours.Default, L("Permission:Hours")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        hours.AddChild(P.Hours.Record, L("Permission:Hours.Record")).ForRoles(BureauStaff);
        hours.AddChild(P.Hours.Correct, L("Permission:Hours.Correct")).ForRoles(BureauStaff);

        group.AddPermission(P.StudyClaims, L("Permission:StudyClaims")).ForRoles(BureauStaff);

        group.AddPermission(P.Settings, L("Permission:Settings")).ForRoles(BureauStaff);

        group.AddPermission(P.MyTeaching, L("Permission:MyTeaching")).ForRoles(Trainer);
        group.AddPermission(P.MyTraining, L("Permission:MyTraining")).ForRoles(Officer, UnitLiaison, Trainer, Inspector, BureauStaff);
        group.AddPermission(P.MyHours, L("Permission:MyHours")).ForRoles(Officer, UnitLiaison, Trainer, Inspector, BureauStaff);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<TrainerPoolResource>(key);
}
