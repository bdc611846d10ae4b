using LegalAffairs.Abp;
using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Identity.Sessions;

/// <summary>Somebody whose password another person chose can do nothing before choosing an own one.</summary>
internal sealed class PasswordChangeGuard : IRequestGuard, ISingletonDependency
{
    public Task CheckAsync(HttpContext context)
    {
        var isOpen = context.GetEndpoint()?.Metadata.Any(m => m is IAllowAnonymous or AllowedBeforePasswordChangeAttribute) ?? true;
        return !isOpen && context.User.HasClaim(c => c.Type == SessionClaims.MustChangePassword)
            ? throw new BusinessException(IdentityErrorCodes.PasswordChangeRequired)
            : Task.CompletedTask;
    }
}
