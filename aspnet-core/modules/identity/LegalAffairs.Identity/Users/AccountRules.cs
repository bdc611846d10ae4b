using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;

namespace LegalAffairs.Identity.Users;

/// <summary>Keeps the administrators from locking themselves or everybody out.</summary>
internal sealed class AccountRules(IRepository<IdentityUser, Guid> users, ICurrentUser currentUser) : ITransientDependency
{
    public void CheckMayDelete(IdentityUser user) => RefuseSelf(user, IdentityErrorCodes.CannotDeleteSelf);

    public void CheckMayDeactivate(IdentityUser user) => RefuseSelf(user, IdentityErrorCodes.CannotDeactivateSelf);

    /// <summary>Asked when this account stops being an administrator's.</summary>
    public async Task CheckAnotherAdministratorAsync(IdentityUser user)
    {
        var another = await users.AnyAsync(u => u.Id != user.Id && u.IsActive && u.Roles.Any(r => r.RoleName == RoleNames.Admin));
        if (!another)
        {
            throw new BusinessException(IdentityErrorCodes.LastAdmin);
        }
    }

    private void RefuseSelf(IdentityUser user, string code)
    {
        if (user.Id == currentUser.Id)
        {
            throw new BusinessException(code);
        }
    }
}
