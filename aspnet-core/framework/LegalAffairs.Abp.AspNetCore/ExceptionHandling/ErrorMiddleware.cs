using LegalAffairs.Abp.Auditing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LegalAffairs.Abp.AspNetCore.ExceptionHandling;

/// <summary>Turns every failure under /api into the envelope, also those that have only a status.</summary>
internal sealed class ErrorMiddleware(
    RequestDelegate next,
    ExceptionToErrorConverter converter,
    IAuditingManager auditing,
    ILogger<ErrorMiddleware> logger
)
{
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away; nobody reads an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, e);
            return;
        }

        await ExplainBareStatusAsync(context);
    }

    private async Task WriteAsync(HttpContext context, Exception exception)
    {
        var (status, error) = converter.Convert(exception, context.TraceIdentifier);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            logger.LogError(exception, "Request failed.");
        }
        else
        {
            logger.LogInformation("Request refused with {Status}: {Reason}", status, error.Code ?? exception.GetType().Name);
        }

        if (auditing.Current is { } log)
        {
            log.Exception = error.Code ?? exception.GetType().Name;
        }

        // What an unfinished answer said of its content goes; the security headers stay.
        context.Response.ContentType = null;
        context.Response.ContentLength = null;
        context.Response.Headers.ContentDisposition = default;
        context.Response.Headers.RetryAfter = status == StatusCodes.Status503ServiceUnavailable ? RetryAfterSeconds : default;
        await ErrorWriter.WriteAsync(context, status, error);
    }

    private async Task ExplainBareStatusAsync(HttpContext context)
    {
        if (context.Response.HasStarted || !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var key = context.Response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => "Unauthorized",
            StatusCodes.Status403Forbidden => "Forbidden",
            StatusCodes.Status404NotFound => "EntityNotFoundErrorMessage",
            StatusCodes.Status405MethodNotAllowed => "MethodNotAllowed",
            StatusCodes.Status413PayloadTooLarge => "PayloadTooLarge",
            StatusCodes.Status415UnsupportedMediaType => "ValidationErrorMessage",
            _ => null,
        };
        if (key is not null)
        {
            await ErrorWriter.WriteAsync(context, context.Response.StatusCode, converter.Of(key));
        }
    }
}
