using System.Diagnostics;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LegalAffairs.Abp.AspNetCore.Auditing;

/// <summary>Notes each API call with what it changed and hands the note to the store, which writes it later.</summary>
internal sealed class RequestAuditMiddleware(
    RequestDelegate next,
    IAuditingManager auditing,
    IAuditingStore store,
    IGuidGenerator guids,
    ICurrentUser currentUser,
    AuditedUrl auditedUrl,
    TimeProvider time
)
{
    private const int MaxUrlLength = 512;
    private const int MaxBrowserLength = 256;

    public async Task InvokeAsync(HttpContext context)
    {
        var isApi = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        if (!isApi || context.GetEndpoint()?.Metadata.GetMetadata<DisableAuditingAttribute>() is not null)
        {
            await next(context);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var log = Begin(context);
        using var scope = auditing.BeginScope(log);
        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            // Too late for an error answer, not for a record.
            log.Exception = e.GetType().Name;
            throw;
        }
        finally
        {
            log.UserId = currentUser.Id ?? log.UserId;
            log.UserName = currentUser.UserName ?? log.UserName;
            log.HttpStatusCode = context.Response.StatusCode;
            log.ExecutionDuration = (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            await store.SaveAsync(log);
        }
    }

    private AuditLogInfo Begin(HttpContext context)
    {
        var action = context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>();
        return new AuditLogInfo
        {
            Id = guids.Create(),
            ExecutionTime = time.GetUtcNow().UtcDateTime,
            ClientIpAddress = context.Connection.RemoteIpAddress?.ToString(),
            BrowserInfo = Cut(context.Request.Headers.UserAgent.ToString(), MaxBrowserLength),
            HttpMethod = context.Request.Method,
            Url = Cut(auditedUrl.Of(context.Request), MaxUrlLength),
            Action = action is null ? null : $"{action.ControllerName}.{action.ActionName}",
            CorrelationId = context.TraceIdentifier,
        };
    }

    private static string Cut(string value, int length) => value.Length <= length ? value : value[..length];
}
