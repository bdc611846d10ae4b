using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Notices;
using LegalAffairs.TrainerPool.Proofs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.SelfStudy;

[Authorize(TrainerPoolPermissions.StudyClaims)]
internal sealed class StudyClaimAppService(
    IRepository<StudyClaim, Guid> claims,
    HoursLedger ledger,
    StudyClaimDtos dtos,
    ProofFiles files,
    PoolNotices notices
) : ApplicationService, IStudyClaimAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<StudyClaimDto>> GetListAsync(GetStudyClaimsInput input)
    {
        var query = (await claims.GetQueryableAsync())
            .WhereIf(input.Status is not null, c => c.Status == input.Status)
            .WhereIf(input.OrganizationUnitId is not null, c => c.OrganizationUnitId == input.OrganizationUnitId);
        var page = await query.OrderBy(c => c.CreationTime).ThenBy(c => c.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<StudyClaimDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<StudyClaimDto> GetAsync(Guid id) => (await dtos.OfAsync([await claims.GetAsync(id)]))[0];

    public async Task<StudyClaimDto> ApproveAsync(Guid id)
    {
        var claim = await claims.GetAsync(id);
        // Pressed twice is once.
        if (claim.Status != StudyClaimStatus.Approved)
        {
            await ledger.CreditAsync([claim.Approve(CurrentUser.GetId(), Now)]);
            await notices.ClaimReviewedAsync(claim);
        }

        return await SaveAsync(claim);
    }

    public async Task<StudyClaimDto> ReturnAsync(Guid id, ReturnStudyClaimInput input)
    {
        var claim = await claims.GetAsync(id);
        claim.Return(input.Reason.Trim(), CurrentUser.GetId(), Now);
        await notices.ClaimReviewedAsync(claim);
        return await SaveAsync(claim);
    }

    public async Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) =>
        await files.OpenAsync((await claims.GetAsync(id)).FileIds, fileId);

    private async Task<StudyClaimDto> SaveAsync(StudyClaim claim)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([claim]))[0];
    }
}
