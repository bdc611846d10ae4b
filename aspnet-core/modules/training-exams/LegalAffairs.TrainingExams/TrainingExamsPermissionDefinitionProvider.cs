using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using static LegalAffairs.Identity.RoleNames;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions;

namespace LegalAffairs.TrainingExams;

internal sealed class TrainingExamsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(P.GroupName, L("Permission:TrainingExams"));

        var questions = group.AddPermission(P.Questions.Default, L("Permission:Questions")).ForRoles(BureauStaff, Trainer);
        questions.AddChild(P.Questions.Edit, L("Permission:Questions.Edit")).ForRoles(BureauStaff, Trainer);
        questions.AddChild(P.Questions.Review, L("Permission:Questions.Review")).ForRoles(BureauStaff, Trainer);
        questions.AddChild(P.Questions.Import, L("Permission:Questions.Import")).ForRoles(BureauStaff, Trainer);
        questions.AddChild(P.Questions.Export, L("Permission:Questions.Export")).ForRoles(BureauStaff, Trainer);

        var papers = group.AddPermission(P.Papers.Default, L("Permission:Papers")).ForRoles(BureauStaff, Trainer);
        papers.AddChild(P.Papers.Edit, L("Permission:Papers.Edit")).ForRoles(BureauStaff, Trainer);
        papers.AddChild(P.Papers.Publish, L("Permission:Papers.Publish")).ForRoles(BureauStaff, Trainer);

        var exams = group.AddPermission(P.Exams.Default, L("Permission:Exams")).ForRoles(BureauStaff, BureauLeader, Trainer);
        exams.AddChild(P.Exams.Edit, L("Permission:Exams.Edit")).ForRoles(BureauStaff);
        exams.AddChild(P.Exams.Supervise, L("Permission:Exams.Supervise")).ForRoles(BureauStaff);
        exams.AddChild(P.Exams.Release, L("Permission:Exams.Release")).ForRoles(BureauStaff);
        exams.AddChild(P.Exams.Results, L("Permission:Exams.Results")).ForRoles(BureauStaff, BureauLeader, Trainer);
        var regrades = exams.AddChild(P.Exams.Regrade, L("Permission:Exams.Regrade")).ForRoles(BureauStaff, BureauLeader, Trainer);
        // Trainers say what is wrong with a question; whose result it turns over is the bureau's business.
        regrades.AddChild(P.Exams.DecideRegrade, L("Permission:Exams.DecideRegrade")).ForRoles(BureauStaff, BureauLeader);
        exams.AddChild(P.Exams.Appeals, L("Permission:Exams.Appeals")).ForRoles(BureauStaff, Trainer);

        group.AddPermission(P.Marking, L("Permission:Marking")).ForRoles(Trainer);

        group.AddPermission(P.MyExams, L("Permission:MyExams")).ForRoles(Officer, UnitLiaison, Trainer, Inspector, BureauStaff);

        group.AddPermission(P.Practice, L("Permission:Practice")).ForRoles(Officer, Trainer);
    }

    private static LocalizableString L(string key) => LocalizableString.Create<TrainingExamsResource>(key);
}
