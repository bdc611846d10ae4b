using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>我的授课: a trainer's own invitations.</summary>
public interface IMyTeachingAppService : IApplicationService
{
    /// <summary>The latest lesson first.</summary>
    Task<PagedResultDto<InvitationDto>> GetListAsync(GetMyInvitationsInput input);

    Task<InvitationDto> GetAsync(Guid id);

    /// <summary>Accepted again changes nothing.</summary>
    Task<InvitationDto> AcceptAsync(Guid id);

    /// <summary>Also what was accepted, until the lesson begins.</summary>
    Task<InvitationDto> DeclineAsync(Guid id, InvitationReasonInput input);
}
