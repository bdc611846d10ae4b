using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Reviews;

[Authorize(SupervisionInspectionsPermissions.Review.Default)]
internal sealed class ReviewAppService(
    ReviewQueue queue,
    ReviewCases cases,
    ReviewDetails details,
    PlannedIndicators indicators,
    AssessmentWords words,
    ContactPhones phones,
    SubmissionFileAccess fileAccess,
    ExamSheets examSheets,
    IRepository<Submission, Guid> submissions,
    IRepository<Assessment, Guid> assessments,
    IAuditingManager auditing
) : ApplicationService, IReviewAppService
{
    protected override Type LocalizationResource => typeof(SupervisionInspectionsResource);

    public Task<PagedResultDto<ReviewQueueItemDto>> GetListAsync(GetReviewQueueInput input) => queue.GetAsync(input);

    public async Task<ReviewDetailDto> GetDetailAsync(Guid indicatorId, Guid unitId) =>
        await details.OfAsync(await cases.GetAsync(indicatorId, unitId));

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public async Task AcceptAsync(Guid id, AcceptSubmissionInput input) =>
        (await GetToReviewAsync(id, input.ConcurrencyStamp)).Accept(Now, CurrentUser.Id);

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public async Task ReturnAsync(Guid id, ReturnSubmissionInput input) =>
        (await GetToReviewAsync(id, input.ConcurrencyStamp)).Return(input.Reason.Trim(), Now, CurrentUser.Id);

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public async Task<GradingResultDto> PreviewGradeAsync(GradeInput input)
    {
        var review = await GetGradableAsync(input);
        var outcome = review.Grade(review.InputFrom(input));
        return new GradingResultDto(outcome.Status, outcome.Grade, outcome.Points, words.Explain(outcome));
    }

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public async Task<AssessmentDto> GradeAsync(GradeInput input)
    {
        var review = await GetGradableAsync(input);
        CheckStamp(review.Assessment, input.ConcurrencyStamp);
        var found = review.InputFrom(input);
        var assessment = review.Assessment ?? await CreateAsync(review);
        assessment.SetGrade(GuidGenerator.Create(), found, review.Grade(found), Now, CurrentUser.Id);
        review.AcceptSubmitted(Now, CurrentUser.Id);
        review.RecordContacts(input);
        return await SaveAsync(assessment);
    }

    [Authorize(SupervisionInspectionsPermissions.Review.Override)]
    public async Task<AssessmentDto> OverrideAsync(OverrideGradeInput input)
    {
        var assessment =
            (await cases.GetAsync(input.IndicatorId, input.OrganizationUnitId)).Assessment
            ?? throw new BusinessException(SupervisionInspectionsErrors.NothingToOverride);
        CheckStamp(assessment, input.ConcurrencyStamp);
        var decision = new GradeOverride(input.Grade, input.Reason.Trim());
        assessment.OverrideGrade(GuidGenerator.Create(), decision, Now, CurrentUser.Id);
        return await SaveAsync(assessment);
    }

    [Authorize(SupervisionInspectionsPermissions.Review.RevealContacts)]
    public async Task<string> RevealContactAsync(Guid id, Guid contactId)
    {
        var contact = (await GetSubmissionAsync(id)).GetContact(contactId);
        var phone = phones.Reveal(contact);
        auditing.Current?.Comment = L["Audit:ContactRevealed", contact.Name, contact.MaskedPhone];
        return phone;
    }

    public Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) => fileAccess.OpenAsync(id, fileId, withDraft: false);

    public Task<IRemoteStreamContent> GetExamSheetAsync(Guid id) => examSheets.OpenAsync(id);

    private async Task<ReviewCase> GetGradableAsync(GradeInput input)
    {
        var review = await cases.GetAsync(input.IndicatorId, input.OrganizationUnitId);
        review.CheckIsGradable(input.AcceptSubmitted);
        return review;
    }

    private async Task<Submission> GetToReviewAsync(Guid id, string stamp)
    {
        var submission = await GetSubmissionAsync(id);
        (await indicators.GetAsync(submission.IndicatorId)).CheckIsOpen();
        CheckStamp(submission, stamp);
        return submission;
    }

    // What was never handed in is not there for the bureau.
    private async Task<Submission> GetSubmissionAsync(Guid id) =>
        await (await submissions.WithDetailsAsync()).IncludeParts().FirstOrDefaultAsync(s => s.Id == id && s.FirstSubmittedTime != null)
        ?? throw new EntityNotFoundException(typeof(Submission), id);

    private Task<Assessment> CreateAsync(ReviewCase review) =>
        assessments.InsertAsync(new Assessment(GuidGenerator.Create(), review.Planned.PlanId, review.Indicator.Id, review.Unit.Id));

    private async Task<AssessmentDto> SaveAsync(Assessment assessment)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await details.OfAsync(assessment);
    }

    // Whoever decides must have seen what is there now: of two at once, exactly one does.
    private static void CheckStamp(IHasConcurrencyStamp? present, string? stamp)
    {
        if (present?.ConcurrencyStamp != (string.IsNullOrEmpty(stamp) ? null : stamp))
        {
            throw new AbpDbConcurrencyException("The record was changed after the page read it.");
        }
    }
}
