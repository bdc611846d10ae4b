using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Identity.Roles;

namespace LegalAffairs.Identity.Users;

public interface IIdentityUserAppService : IApplicationService
{
    Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input);

    Task<IdentityUserDto> GetAsync(Guid id);

    Task<IdentityUserDto?> FindByUsernameAsync(string userName);

    Task<IdentityUserDto?> FindByEmailAsync(string email);

    Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id);

    Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync();

    /// <summary>For the administrator's first page.</summary>
    Task<AccountsToCheckDto> GetToCheckAsync();

    Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input);

    Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input);

    Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input);

    Task DeleteAsync(Guid id);
}
