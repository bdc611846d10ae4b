using System.Security.Claims;
using LegalAffairs.Abp.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

internal sealed class HttpContextPrincipalAccessor(IHttpContextAccessor httpContext) : AsyncLocalPrincipalAccessor
{
    protected override ClaimsPrincipal? GetDefault() => httpContext.HttpContext?.User;
}
