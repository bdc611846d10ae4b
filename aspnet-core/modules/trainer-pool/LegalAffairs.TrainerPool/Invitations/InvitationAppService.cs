using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Sessions;

namespace LegalAffairs.TrainerPool.Invitations;

[Authorize(P.Edit)]
internal sealed class InvitationAppService(
    IRepository<Invitation, Guid> invitations,
    IRepository<TrainingSession, Guid> sessions,
    InvitationDesk desk,
    InvitationDtos dtos,
    TrainerSuggestions suggestions
) : ApplicationService, IInvitationAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<InvitationDto>> GetListAsync(GetInvitationsInput input)
    {
        var query = (await invitations.GetQueryableAsync())
            .WhereIf(input.SessionId is not null, i => i.SessionId == input.SessionId)
            .WhereIf(input.TrainerId is not null, i => i.TrainerId == input.TrainerId)
            .WhereIf(input.Status is not null, i => i.Status == input.Status);
        var page = await query.OrderByDescending(i => i.StartTime).ThenBy(i => i.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<InvitationDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<InvitationDto> CreateAsync(InviteInput input)
    {
        var session = await sessions.GetAsync(input.SessionId);
        var invitation = await desk.InviteAsync(input, session, CurrentUser.GetId(), Now);
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([invitation]))[0];
    }

    public async Task<InvitationDto> WithdrawAsync(Guid id, InvitationReasonInput input)
    {
        var invitation = await invitations.GetAsync(id);
        await desk.WithdrawAsync(invitation, input.Reason.Trim());
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([invitation]))[0];
    }

    public async Task<ListResultDto<TrainerSuggestionDto>> GetSuggestionsAsync(GetSuggestionsInput input) =>
        new(await suggestions.GetAsync(input, Now));
}
