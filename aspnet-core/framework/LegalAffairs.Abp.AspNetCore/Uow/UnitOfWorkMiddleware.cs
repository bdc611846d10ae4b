using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Uow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.AspNetCore.Uow;

/// <summary>
/// Gives each API call its unit of work; one that changes something gets a transaction. It opens nothing before it is used.
/// A call that lost a deadlock is done again from its beginning, since the database has undone all of it.
/// </summary>
internal sealed class UnitOfWorkMiddleware(
    RequestDelegate next,
    IUnitOfWorkManager unitOfWorkManager,
    IDatabaseFailures database,
    ILogger<UnitOfWorkMiddleware> logger
)
{
    private const int Attempts = 3;
    private const int LargestRepeatableBody = 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<UnitOfWorkAttribute>() is { IsDisabled: true })
        {
            await next(context);
            return;
        }

        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await RunAsync(context, isTransactional: false);
            return;
        }

        var attempts = TryKeepBody(context.Request) ? Attempts : 1;
        for (var attempt = 1; !await TryRunAsync(context, isLast: attempt == attempts); attempt++)
        {
            logger.LogWarning(
                "A deadlock undid {Path}; attempt {Attempt} of {Attempts} follows.",
                context.Request.Path,
                attempt + 1,
                attempts
            );
            Rewind(context);
        }
    }

    private async Task<bool> TryRunAsync(HttpContext context, bool isLast)
    {
        try
        {
            await RunAsync(context, isTransactional: true);
            return true;
        }
        catch (Exception e) when (!isLast && !context.Response.HasStarted && database.IsDeadlock(e))
        {
            return false;
        }
    }

    private async Task RunAsync(HttpContext context, bool isTransactional)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional);
        await next(context);
    }

    // Uploads are too large to keep; whoever sends one is asked to send it again.
    private static bool TryKeepBody(HttpRequest request)
    {
        var canHaveBody = request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? true;
        if (request.HasFormContentType || (canHaveBody && request.ContentLength is null or > LargestRepeatableBody))
        {
            return false;
        }

        request.EnableBuffering(LargestRepeatableBody);
        return true;
    }

    private static void Rewind(HttpContext context)
    {
        context.Request.Body.Position = 0;
        context.Features.Set<IFormFeature>(null);
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
