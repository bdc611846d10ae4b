using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>
/// GET /api/app/my-exam/news/{attemptId}: a stream of events without content (text/event-stream). At each the page asks how things stand; what there is
/// to know never goes this way.
/// </summary>
internal static class AttemptNewsEndpoint
{
    /// <summary>More often than what lies between gives up a line on which nothing moves.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(45);
    private static readonly byte[] News = "data:\n\n"u8.ToArray();
    private static readonly byte[] StillHere = ":\n\n"u8.ToArray();

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapGet("/api/app/my-exam/news/{id:guid}", StreamAsync)
            .WithMetadata(new DisableAuditingAttribute(), new UnitOfWorkAttribute { IsDisabled = true })
            .RequireAuthorization(TrainingExamsPermissions.MyExams)
            .ExcludeFromDescription();

    private static async Task StreamAsync(Guid id, HttpContext context)
    {
        var services = context.RequestServices;
        var userId = services.GetRequiredService<ICurrentUser>().GetId();
        var examId = await services.GetRequiredService<AttemptPapers>().GetExamIdAsync(id, userId);
        using var listener = services.GetRequiredService<AttemptNews>().Listen(examId, id);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
        );
        context.Response.ContentType = "text/event-stream";
        // nginx would collect what is to be seen at once.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await WriteAsync(context, StillHere, end.Token);
            while (!listener.HasEnded)
            {
                var isNews = await listener.WaitAsync(LongestSilence, end.Token);
                await WriteAsync(context, isNews ? News : StillHere, end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is gone, or the node stops and the page asks another.
        }
    }

    private static async Task WriteAsync(HttpContext context, byte[] text, CancellationToken cancellationToken)
    {
        await context.Response.Body.WriteAsync(text, cancellationToken);
        await context.Response.Body.FlushAsync(cancellationToken);
    }
}
