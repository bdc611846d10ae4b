using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.UnitMembers;

/// <summary>People in units: a person belongs to one unit at most. The id of a member is the id of the account.</summary>
public interface IUnitMemberAppService : IApplicationService
{
    Task<PagedResultDto<UnitMemberDto>> GetListAsync(GetUnitMembersInput input);

    /// <summary>Active accounts that match, with the unit that they belong to now.</summary>
    Task<ListResultDto<UnitMemberDto>> GetCandidatesAsync(string? filter);

    /// <summary>Refused when the person already belongs to a unit: moving is a different act.</summary>
    Task AddAsync(AddUnitMemberDto input);

    Task MoveAsync(Guid id, MoveUnitMemberDto input);

    Task RemoveAsync(Guid id);
}
