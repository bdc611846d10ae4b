using LegalAffairs.Abp.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>Nothing to return is 204; a stream is a file that no browser executes.</summary>
internal sealed class RemoteResultFilter : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        context.Result = context.Result switch
        {
            EmptyResult => new NoContentResult(),
            ObjectResult { Value: RemoteStreamContent content } => FileOf(context, content),
            ObjectResult { Value: null, StatusCode: null or 200 } => new NoContentResult(),
            var other => other,
        };
    }

    public void OnResultExecuted(ResultExecutedContext context) { }

    private static FileStreamResult FileOf(ResultExecutingContext context, RemoteStreamContent content)
    {
        // Opened by its address, whatever it contains runs nothing and loads nothing.
        context.HttpContext.Response.Headers.ContentSecurityPolicy =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
        if (content is { Inline: true, FileName: not null })
        {
            var disposition = new ContentDispositionHeaderValue("inline");
            disposition.SetHttpFileName(content.FileName);
            context.HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
        }

        return new FileStreamResult(content.GetStream(), content.ContentType)
        {
            FileDownloadName = content.Inline ? string.Empty : content.FileName ?? string.Empty,
            EnableRangeProcessing = true,
        };
    }
}
