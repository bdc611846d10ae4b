using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.SupervisionInspections.TaskPlans;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.SupervisionInspections.Reviews;

[Authorize(SupervisionInspectionsPermissions.Review.Default)]
internal sealed class ReviewAppService : ApplicationService, IReviewAppService
{
    public Task<PagedResultDto<ReviewQueueItemDto>> GetListAsync(GetReviewQueueInput input) => throw new NotSupportedException();

    public Task<ReviewDetailDto> GetDetailAsync(Guid indicatorId, Guid unitId) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public Task AcceptAsync(Guid id, AcceptSubmissionInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public Task ReturnAsync(Guid id, ReturnSubmissionInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public Task<GradingResultDto> PreviewGradeAsync(GradeInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.Grade)]
    public Task<AssessmentDto> GradeAsync(GradeInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.Override)]
    public Task<AssessmentDto> OverrideAsync(OverrideGradeInput input) => throw new NotSupportedException();

    [Authorize(SupervisionInspectionsPermissions.Review.RevealContacts)]
    public Task<string> RevealContactAsync(Guid id, Guid contactId) => throw new NotSupportedException();

    public Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) => throw new NotSupportedException();
}
