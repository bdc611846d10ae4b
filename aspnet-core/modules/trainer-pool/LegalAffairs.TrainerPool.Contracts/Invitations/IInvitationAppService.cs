using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>授课邀请: staff ask trainers.</summary>
public interface IInvitationAppService : IApplicationService
{
    /// <summary>The latest lesson first.</summary>
    Task<PagedResultDto<InvitationDto>> GetListAsync(GetInvitationsInput input);

    /// <summary>Asked again for the same lesson is asked once.</summary>
    Task<InvitationDto> CreateAsync(InviteInput input);

    Task<InvitationDto> WithdrawAsync(Guid id, InvitationReasonInput input);

    /// <summary>Those who serve then: by speciality, free time and load.</summary>
    Task<ListResultDto<TrainerSuggestionDto>> GetSuggestionsAsync(GetSuggestionsInput input);
}
