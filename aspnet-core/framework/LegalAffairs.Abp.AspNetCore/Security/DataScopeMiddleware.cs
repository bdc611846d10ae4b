using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Security;

/// <summary>Narrows every query and command of a request to what its user may see; nobody signed in sees nothing.</summary>
internal sealed class DataScopeMiddleware(
    RequestDelegate next,
    ICurrentUser currentUser,
    ICurrentDataScope dataScope,
    IDataScopeProvider provider
)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var scope = currentUser.Id is { } userId ? await provider.GetAsync(userId, currentUser.Roles) : DataScope.Nothing;
        using (dataScope.Change(scope))
        {
            await next(context);
        }
    }
}
