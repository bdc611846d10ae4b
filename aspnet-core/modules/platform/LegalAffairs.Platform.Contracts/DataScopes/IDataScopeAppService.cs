using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Platform.DataScopes;

/// <summary>How far each role sees (数据范围).</summary>
public interface IDataScopeAppService : IApplicationService
{
    Task<ListResultDto<RoleDataScopeDto>> GetListAsync();

    Task UpdateAsync(UpdateRoleDataScopeDto input);
}
