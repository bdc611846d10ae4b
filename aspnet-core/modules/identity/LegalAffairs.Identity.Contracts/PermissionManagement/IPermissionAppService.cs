using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Identity.PermissionManagement;

public interface IPermissionAppService : IApplicationService
{
    /// <param name="providerName">"R" for a role, "U" for a user.</param>
    /// <param name="providerKey">A role's name, a user's id.</param>
    Task<GetPermissionListResultDto> GetAsync(string? providerName, string? providerKey);

    Task<GetPermissionListResultDto> GetByGroupAsync(string? groupName, string? providerName, string? providerKey);

    Task UpdateAsync(string? providerName, string? providerKey, UpdatePermissionsDto input);
}
