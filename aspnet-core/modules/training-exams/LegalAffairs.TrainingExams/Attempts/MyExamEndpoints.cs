using System.Globalization;
using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>
/// Answers at some addresses of the controller that is made of <see cref="IMyExamAppService"/>, which costs a multiple of what is done there. A hall
/// sends thousands of these calls a second, and of each other kind a few.
/// </summary>
internal static class MyExamEndpoints
{
    private const int BeforeControllers = -1;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, "{id:guid}/start", async (service, id, context) => await service.StartAsync(id, SessionNumberOf(context)));
        Map(
            endpoints,
            "save-answers/{id:guid}",
            async (service, id, context) => await service.SaveAnswersAsync(id, await ReadAsync<SaveAnswersInput>(context))
        );
        Map(
            endpoints,
            "heartbeat/{id:guid}",
            async (service, id, context) => await service.HeartbeatAsync(id, await ReadAsync<SessionInput>(context))
        );
        Map(
            endpoints,
            "submit/{id:guid}",
            async (service, id, context) =>
            {
                await service.SubmitAsync(id, await ReadAsync<SessionInput>(context));
                return null;
            }
        );
    }

    private static void Map(
        IEndpointRouteBuilder endpoints,
        string pattern,
        Func<IMyExamAppService, Guid, HttpContext, Task<object?>> act
    ) =>
        endpoints
            .MapPost($"/api/app/my-exam/{pattern}", context => AnswerAsync(context, act))
            .WithOrder(BeforeControllers)
            .WithMetadata(new DisableAuditingAttribute(), new UnitOfWorkAttribute { IsDisabled = true })
            .RequireAuthorization(TrainingExamsPermissions.MyExams)
            .ExcludeFromDescription();

    private static async Task AnswerAsync(HttpContext context, Func<IMyExamAppService, Guid, HttpContext, Task<object?>> act)
    {
        var service = context.RequestServices.GetRequiredService<IMyExamAppService>();
        var result = await act(service, Guid.Parse((string)context.GetRouteValue("id")!), context);
        if (result is null)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        var json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        await context.Response.WriteAsJsonAsync(result, result.GetType(), json, context.RequestAborted);
    }

    private static Task<T> ReadAsync<T>(HttpContext context)
        where T : class => context.RequestServices.GetRequiredService<IEndpointInput>().ReadAsync<T>(context);

    private static int? SessionNumberOf(HttpContext context)
    {
        const string name = "sessionNumber";
        var text = context.Request.Query[name].ToString();
        return text.Length == 0 ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new AbpValidationException("Validation:Malformed", name);
    }
}
