using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Proofs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.SelfStudy;

[Authorize(TrainerPoolPermissions.MyHours)]
internal sealed class MyStudyClaimAppService(
    IRepository<StudyClaim, Guid> claims,
    HoursLedger ledger,
    StudyClaimDtos dtos,
    ProofFiles files,
    IDataFilter filter
) : ApplicationService, IMyStudyClaimAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<StudyClaimDto>> GetListAsync(PagedResultRequestDto input)
    {
        // One's own, wherever one's unit lies; so with all acts here.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var userId = CurrentUser.GetId();
        var query = (await claims.GetQueryableAsync()).Where(c => c.UserId == userId);
        var page = await query.OrderByDescending(c => c.CreationTime).ThenBy(c => c.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<StudyClaimDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<StudyClaimDto> CreateAsync(FileStudyClaimInput input)
    {
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var userId = CurrentUser.GetId();
        if (await claims.FindAsync(c => c.UserId == userId && c.RequestId == input.RequestId) is { } known)
        {
            return (await dtos.OfAsync([known]))[0];
        }

        var content = StudyContent.From(input);
        var unitId = (await ledger.GetUnitsOfAsync([userId]))[userId];
        var claim = new StudyClaim(GuidGenerator.Create(), input.RequestId, userId, unitId, content, LocalTime.DayOf(Now));
        await files.ClaimAsync(content.FileIds, [], OwnerKey(claim.Id));
        await claims.InsertAsync(claim, autoSave: true);
        return (await dtos.OfAsync([claim]))[0];
    }

    public async Task<StudyClaimDto> ResubmitAsync(Guid id, ResubmitStudyClaimInput input)
    {
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var (claim, content) = (await GetOwnAsync(id), StudyContent.From(input));
        SetConcurrencyStampIfNotNull(claim, input.ConcurrencyStamp);
        var before = claim.FileIds;
        claim.Resubmit(content, LocalTime.DayOf(Now));
        await files.ClaimAsync(content.FileIds, before, OwnerKey(id));
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([claim]))[0];
    }

    public async Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId)
    {
        using var _ = filter.Disable<IHasOrganizationUnit>();
        return await files.OpenAsync((await GetOwnAsync(id)).FileIds, fileId);
    }

    private static string OwnerKey(Guid claimId) => $"TrainerPool.StudyClaim:{claimId}";

    private async Task<StudyClaim> GetOwnAsync(Guid id)
    {
        var userId = CurrentUser.GetId();
        return await claims.FindAsync(c => c.Id == id && c.UserId == userId) ?? throw new EntityNotFoundException(typeof(StudyClaim), id);
    }
}
