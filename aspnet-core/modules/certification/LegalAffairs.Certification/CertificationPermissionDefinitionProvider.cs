using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using static LegalAffairs.Identity.RoleNames;
using P = LegalAffairs.Certification.CertificationPermissions;

namespace LegalAffairs.Certification;

internal sealed class CertificationPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(P.GroupName, L("Permission:Certification"));

        var bodies = group.AddPermission(P.Bodies.Default, L("Permission:Bodies")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        bodies.AddChild(P.Bodies.Edit, L("Permission:Bodies.Edit")).ForRoles(BureauStaff, UnitLiaison);
        bodies.AddChild(P.Bodies.Confirm, L("Permission:Bodies.Confirm")).ForRoles(BureauStaff);
        bodies.AddChild(P.Bodies.Publish, L("Permission:Bodies.Publish")).ForRoles(BureauStaff);

        var people = group.AddPermission(P.People.Default, L("Permission:People")).ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        people.AddChild(P.People.Edit, L("Permission:People.Edit")).ForRoles(BureauStaff, UnitLiaison);
        people.AddChild(P.People.Import, L("Permission:People.Import")).ForRoles(BureauStaff, UnitLiaison);
        people.AddChild(P.People.Transfer, L("Permission:People.Transfer")).ForRoles(BureauStaff);
        people.AddChild(P.People.Reveal, L("Permission:People.Reveal")).ForRoles(BureauStaff);

        var certificates = group
            .AddPermission(P.Certificates.Default, L("Permission:Certificates"))
            .ForRoles(BureauStaff, BureauLeader, UnitLiaison);
        certificates.AddChild(P.Certificates.Apply, L("Permission:Certificates.Apply")).ForRoles(UnitLiaison, BureauStaff);
        certificates.AddChild(P.Certificates.ReviewByUnit, L("Permission:Certificates.ReviewByUnit")).ForRoles(UnitLiaison);
        certificates.AddChild(P.Certificates.ReviewByBureau, L("Permission:Certificates.ReviewByBureau")).ForRoles(BureauStaff);
        certificates.AddChild(P.Certificates.Issue, L("Permission:Certificates.Issue")).ForRoles(BureauStaff);
        certificates.AddChild(P.Certificates.ReviewAnnually, L("Permission:Certificates.ReviewAnnually")).ForRoles(BureauStaff);
        certificates.AddChild(P.Certificates.Suspend, L("Permission:Certificates.Suspend")).ForRoles(BureauStaff, BureauLeader);
        certificates.AddChild(P.Certificates.Revoke, L("Permission:Certificates.Revoke")).ForRoles(BureauStaff, BureauLeader);
        certificates.AddChild(P.Certificates.Settings, L("Permission:Certificates.Settings")).ForRoles(BureauStaff);

        group.AddPermission(P.MyCertificate, L("Permission:MyCertificate")).ForRoles(Officer, Trainer, Inspector, UnitLiaison, BureauStaff);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<CertificationResource>(key);
}
