using LegalAffairs.Abp;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LegalAffairs.Identity.Sessions;

/// <summary>Somebody whose password another person chose can do nothing before choosing an own one.</summary>
internal sealed class PasswordChangeFilter : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var isOpen = context.ActionDescriptor.EndpointMetadata.Any(m => m is IAllowAnonymous or AllowedBeforePasswordChangeAttribute);
        if (!isOpen && context.HttpContext.User.HasClaim(c => c.Type == SessionClaims.MustChangePassword))
        {
            throw new BusinessException(IdentityErrorCodes.PasswordChangeRequired);
        }
    }
}
