using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Identity.SecurityLogs;

/// <summary>Adds to the sign-in log, in the caller's transaction, where the call came from and with what device.</summary>
internal sealed class SecurityLogWriter(
    IRepository<SecurityLog, Guid> logs,
    IHttpContextAccessor httpContext,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    public Task WriteAsync(SecurityLogAction action, IdentityUser user) => WriteAsync(action, user.UserName!, user.Id);

    public Task WriteAsync(SecurityLogAction action, string userName, Guid? userId)
    {
        var http = httpContext.HttpContext;
        var log = new SecurityLog(guids.Create(), time.GetUtcNow().UtcDateTime, action, userName, userId);
        return logs.InsertAsync(
            log.From(http?.Connection.RemoteIpAddress?.ToString(), http?.Request.Headers.UserAgent.ToString(), http?.TraceIdentifier)
        );
    }
}
