using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>Lets units report and the bureau review, with the same methods as the pages use.</summary>
internal sealed class DemoRecords(
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    DemoPeople people,
    DemoEvidence evidence,
    DemoContacts contacts,
    IGuidGenerator guids
) : ITransientDependency
{
    private const int OverriddenTurn = 3;

    public async Task CreateAsync(TaskPlan plan, DemoCalendar calendar)
    {
        var units = await people.GetUnitsAsync();
        foreach (var indicator in plan.Indicators)
        {
            var steps = DemoStory.Of(indicator.Number, lastYear: plan.Year < calendar.Year);
            foreach (var ((unit, step), turn) in units.Where(u => indicator.AppliesTo(u)).Zip(steps).Select((pair, turn) => (pair, turn)))
            {
                await TellAsync(new DemoCase(plan, indicator, unit, step, turn, calendar));
            }
        }
    }

    private async Task TellAsync(DemoCase demo)
    {
        var isHandedIn = demo.Indicator.Deadlines.Count > 0 && demo.Step is not (DemoStep.Missing or DemoStep.GradedMissing);
        var submission = isHandedIn ? await ReportAsync(demo) : null;
        if (demo.IsGraded)
        {
            await GradeAsync(demo, submission);
        }
    }

    private async Task<Submission> ReportAsync(DemoCase demo)
    {
        var submission = new Submission(guids.Create(), demo.Plan.Id, demo.Indicator.Id, round: 1, demo.Unit.Id);
        var file = await evidence.CreateAsync(submission.Id, demo);
        submission.SaveDraft($"{demo.Indicator.Name}的材料已整理完毕，请审核。", [file.FileId]);
        if (demo.Indicator.AsksForContacts)
        {
            contacts.Fill(submission, demo.Turn);
        }

        await HandInAsync(demo, submission, file);
        // What is told here is past: nobody is to be notified of it.
        submission.ClearDistributedEvents();
        await submissions.InsertAsync(submission);
        return submission;
    }

    private async Task HandInAsync(DemoCase demo, Submission submission, SubmittedFile file)
    {
        if (demo.Step == DemoStep.Draft)
        {
            return;
        }

        var (liaison, reviewer) = (await people.GetLiaisonAsync(demo.Unit), await people.GetReviewerAsync(demo.Turn));
        submission.Submit(guids.Create(), [file], demo.Indicator.AsksForContacts, demo.At(DemoCase.Reported), liaison);
        if (demo.Step is DemoStep.Returned or DemoStep.GradedAfterReturn)
        {
            submission.Return("缺少盖章页，且未写明完成时间，请补齐后重新报送。", demo.At(DemoCase.SentBack), reviewer);
        }

        if (demo.Step == DemoStep.GradedAfterReturn)
        {
            submission.SaveDraft("已补充盖章页和完成时间。", submission.FileIds);
            var again = new SubmittedFile(guids.Create(), file.FileId, file.Name, file.Sha256, file.Order);
            submission.Submit(guids.Create(), [again], demo.Indicator.AsksForContacts, demo.At(DemoCase.Corrected), liaison);
        }

        if (demo.IsGraded || demo.Step == DemoStep.Accepted)
        {
            submission.Accept(demo.At(DemoCase.Accepted), reviewer);
        }
    }

    private async Task GradeAsync(DemoCase demo, Submission? submission)
    {
        var (rule, modifiers) = (demo.Indicator.Rule, demo.Indicator.Modifiers);
        var input =
            demo.Indicator.AsksForContacts && submission is not null
                ? DemoContacts.Call(submission, demo.Turn)
                : DemoFindings.For(rule, demo.Shortfall);
        input = input with { NothingSubmitted = demo.Step == DemoStep.GradedMissing, DaysLate = demo.DaysLateOf(submission) };
        var assessment = new Assessment(guids.Create(), demo.Plan.Id, demo.Indicator.Id, demo.Unit.Id);
        var reviewer = await people.GetReviewerAsync(demo.Turn);
        assessment.SetGrade(guids.Create(), input, GradingEngine.Grade(rule, modifiers, input), demo.At(DemoCase.Decided), reviewer);
        if (demo is { Turn: OverriddenTurn, Indicator.Number: 1 } && assessment.Grade is { } grade and < Grade.Excellent)
        {
            var decision = new GradeOverride(grade + 1, "该单位承担全市试点任务，成效突出，经局务会研究予以上调。");
            assessment.OverrideGrade(guids.Create(), decision, demo.At(DemoCase.Overridden), await people.GetLeaderAsync());
        }

        assessment.ClearDistributedEvents();
        await assessments.InsertAsync(assessment);
    }
}
