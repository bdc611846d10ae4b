using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Everything that the reporting page shows of one upload.</summary>
internal sealed class ReportingDetails(
    IRepository<Assessment, Guid> assessments,
    IndicatorDtos indicatorDtos,
    SubmissionDtos submissionDtos,
    AssessmentWords words,
    ExamResultWords examResults,
    TimeProvider time
) : ITransientDependency
{
    public async Task<ReportingDetailDto> OfAsync(ReportingCase reporting)
    {
        var (planned, submission) = (reporting.Planned, reporting.Submission);
        var assessment = await (await assessments.GetQueryableAsync()).FirstOrDefaultAsync(a =>
            a.IndicatorId == planned.Indicator.Id && a.OrganizationUnitId == reporting.Unit.Id
        );
        var parts = await submissionDtos.LoadAsync(submission is null ? [] : [submission]);
        return new ReportingDetailDto
        {
            Task = TaskOf(reporting, assessment),
            Indicator = await indicatorDtos.OfAsync(planned.Indicator, planned.AmendmentCount),
            PlanStatus = planned.PlanStatus,
            SubmissionId = submission?.Id,
            ConcurrencyStamp = submission?.ConcurrencyStamp,
            Note = submission?.Note ?? string.Empty,
            Files = submission is null ? [] : parts.DraftFilesOf(submission),
            AsksForContacts = reporting.AsksForContacts,
            Contacts = submission is null ? [] : SubmissionParts.ContactsOf(submission),
            Versions = submission is null ? [] : parts.VersionsOf(submission),
            ExamResults = await examResults.OfAsync(planned.Indicator.Id, reporting.Unit.Id),
            GradeExplanation = assessment is null ? null : words.Explain(assessment),
        };
    }

    private ReportingTaskDto TaskOf(ReportingCase reporting, Assessment? assessment)
    {
        var today = time.Today();
        var round = reporting.State(today);
        return ReportingTask.Of(
            reporting.Planned.PlanTitle,
            IndicatorRow.Of(reporting.Indicator),
            reporting.Unit,
            round,
            round.Status == SubmissionStatus.Returned ? reporting.Submission!.LatestVersion!.ReturnReason : null,
            assessment?.Grade,
            today
        );
    }
}
