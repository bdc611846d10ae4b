using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Notices;
using LegalAffairs.TrainerPool.Proofs;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Nominations;

namespace LegalAffairs.TrainerPool.Nominations;

[Authorize(P.Default)]
internal sealed class NominationAppService(
    IRepository<Nomination, Guid> nominations,
    NominationFiling filing,
    NominationDtos dtos,
    ProofFiles files,
    PoolNotices notices,
    IUserDirectory users
) : ApplicationService, INominationAppService
{
    private const int MostFound = 1000;
    private static readonly Sorting<Nomination> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<NominationDto>> GetListAsync(GetNominationsInput input)
    {
        var name = input.Filter?.Trim() ?? string.Empty;
        var found = name.Length > 0 ? await users.SearchIdsAsync(name, MostFound) : [];
        var query = (await nominations.GetQueryableAsync())
            .WhereIf(name.Length > 0, n => found.Contains(n.UserId))
            .WhereIf(input.Status is not null, n => n.Status == input.Status)
            .WhereIf(input.OrganizationUnitId is not null, n => n.OrganizationUnitId == input.OrganizationUnitId);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<NominationDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<NominationDto> GetAsync(Guid id)
    {
        var dto = (await dtos.OfAsync([await nominations.GetAsync(id)]))[0];
        dto.Events = await dtos.EventsOfAsync(id);
        return dto;
    }

    [Authorize(P.Create)]
    public async Task<ListResultDto<NominationCandidateDto>> GetCandidatesAsync(
        [Required] [StringLength(TrainerLimits.MaxFilterLength)] string filter
    ) => new(await filing.SearchAsync(filter.Trim()));

    [Authorize(P.Create)]
    public async Task<NominationDto> CreateAsync(NominateInput input) =>
        await SaveAsync(await filing.FileAsync(input, CurrentUser.GetId(), Now));

    [Authorize(P.Create)]
    public async Task<NominationDto> ResubmitAsync(Guid id, ResubmitNominationInput input)
    {
        var nomination = await nominations.GetAsync(id);
        SetConcurrencyStampIfNotNull(nomination, input.ConcurrencyStamp);
        await filing.ResubmitAsync(nomination, NominationContent.From(input), CurrentUser.GetId(), Now);
        return await SaveAsync(nomination);
    }

    [Authorize(P.Review)]
    public async Task<NominationDto> ApproveAsync(Guid id)
    {
        var nomination = await nominations.GetAsync(id);
        nomination.Approve(CurrentUser.GetId(), Now);
        return await SaveAsync(nomination);
    }

    [Authorize(P.Review)]
    public async Task<NominationDto> ReturnAsync(Guid id, NominationReasonInput input)
    {
        var nomination = await nominations.GetAsync(id);
        nomination.Return(input.Reason.Trim(), CurrentUser.GetId(), Now);
        await notices.NominationSentBackAsync(nomination);
        return await SaveAsync(nomination);
    }

    [Authorize(P.Review)]
    public async Task<NominationDto> RefuseAsync(Guid id, NominationReasonInput input)
    {
        var nomination = await nominations.GetAsync(id);
        nomination.Refuse(input.Reason.Trim(), CurrentUser.GetId(), Now);
        await notices.NominationSentBackAsync(nomination);
        return await SaveAsync(nomination);
    }

    public async Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) =>
        await files.OpenAsync((await nominations.GetAsync(id)).FileIds, fileId);

    private async Task<NominationDto> SaveAsync(Nomination nomination)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([nomination]))[0];
    }

    private static Sorting<Nomination> CreateSorting()
    {
        var sorting = new Sorting<Nomination>("creationTime desc") { ThenBy = n => n.Id };
        sorting.Add("creationTime", n => n.CreationTime);
        sorting.Add("status", n => n.Status);
        return sorting;
    }
}
