using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Identity.Users;

public interface IIdentityUserLookupAppService : IApplicationService
{
    Task<UserData> FindByIdAsync(Guid id);

    Task<UserData?> FindByUserNameAsync(string userName);

    Task<ListResultDto<UserData>> SearchAsync(GetIdentityUsersInput input);

    Task<long> GetCountAsync(string? filter);
}
