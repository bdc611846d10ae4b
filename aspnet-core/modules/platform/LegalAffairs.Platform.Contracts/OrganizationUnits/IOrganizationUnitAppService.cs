using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.OrganizationUnits;

/// <summary>The tree of units. Everything is limited to the caller's data scope; a unit outside of it is not there (404).</summary>
public interface IOrganizationUnitAppService : IApplicationService
{
    /// <summary>Also answers for closed and merged units; a merged one names the unit that it went into.</summary>
    Task<OrganizationUnitDto> GetAsync(Guid id);

    /// <summary>One level of the tree, by code. Without a parent: the topmost units that the caller sees.</summary>
    Task<ListResultDto<OrganizationUnitNodeDto>> GetChildrenAsync(Guid? parentId, bool includeInactive = false);

    Task<PagedResultDto<OrganizationUnitListItemDto>> GetListAsync(GetOrganizationUnitsInput input);

    /// <summary>What happened to the unit, latest first.</summary>
    Task<ListResultDto<OrganizationUnitHistoryDto>> GetHistoryAsync(Guid id);

    Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input);

    Task RenameAsync(Guid id, RenameOrganizationUnitDto input);

    /// <summary>With everything below it.</summary>
    Task MoveAsync(Guid id, MoveOrganizationUnitDto input);

    /// <summary>People and active units below go to the target; the merged unit stays as history and points to it.</summary>
    Task MergeAsync(Guid id, MergeOrganizationUnitDto input);

    /// <summary>Refused while people or active units are in it.</summary>
    Task CloseAsync(Guid id, CloseOrganizationUnitDto input);
}
