using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Invitations;

[Authorize(TrainerPoolPermissions.MyTeaching)]
internal sealed class MyTeachingAppService(
    IRepository<Invitation, Guid> invitations,
    TrainerQueries trainers,
    InvitationDesk desk,
    InvitationDtos dtos,
    IDataFilter filter
) : ApplicationService, IMyTeachingAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<InvitationDto>> GetListAsync(GetMyInvitationsInput input)
    {
        // The role may be given by hand: then nobody was asked to teach.
        if (await trainers.FindOfUserAsync(CurrentUser.GetId()) is not { } trainer)
        {
            return new PagedResultDto<InvitationDto>(0, []);
        }

        var query = (await invitations.GetQueryableAsync())
            .Where(i => i.TrainerId == trainer.Id)
            .WhereIf(input.Status is not null, i => i.Status == input.Status);
        var page = await query.OrderByDescending(i => i.StartTime).ThenBy(i => i.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<InvitationDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<InvitationDto> GetAsync(Guid id) =>
        (await dtos.OfAsync([await OwnAsync(id, await trainers.GetOfUserAsync(CurrentUser.GetId()))]))[0];

    public Task<InvitationDto> AcceptAsync(Guid id) => ActAsync(id, (invitation, trainer) => desk.AcceptAsync(invitation, trainer, Now));

    public Task<InvitationDto> DeclineAsync(Guid id, InvitationReasonInput input) =>
        ActAsync(id, (invitation, trainer) => desk.DeclineAsync(invitation, trainer, input.Reason.Trim(), Now));

    private async Task<InvitationDto> ActAsync(Guid id, Func<Invitation, Trainer, Task> act)
    {
        // One's own calendar, wherever one's unit lies.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var trainer = await trainers.GetOfUserAsync(CurrentUser.GetId());
        var invitation = await OwnAsync(id, trainer);
        await act(invitation, trainer);
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([invitation]))[0];
    }

    private async Task<Invitation> OwnAsync(Guid id, Trainer trainer) =>
        await invitations.FindAsync(i => i.Id == id && i.TrainerId == trainer.Id)
        ?? throw new EntityNotFoundException(typeof(Invitation), id);
}
