using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Uow;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>
/// Answers at the address of the controller that is made of <see cref="IMyExamAppService.SaveAnswersAsync"/>, which costs a multiple of what saving
/// an answer does. A hall sends hundreds of these calls a second, and of each other kind a few.
/// </summary>
internal static class SaveAnswersEndpoint
{
    private const int BeforeControllers = -1;

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapPost("/api/app/my-exam/save-answers/{attemptId:guid}", (RequestDelegate)SaveAsync)
            .WithOrder(BeforeControllers)
            .WithMetadata(new DisableAuditingAttribute(), new UnitOfWorkAttribute { IsDisabled = true })
            .RequireAuthorization(TrainingExamsPermissions.MyExams)
            .ExcludeFromDescription();

    private static async Task SaveAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var attemptId = Guid.Parse((string)context.GetRouteValue("attemptId")!);
        var input = await services.GetRequiredService<IEndpointInput>().ReadAsync<SaveAnswersInput>(context);
        var saved = await services.GetRequiredService<IMyExamAppService>().SaveAnswersAsync(attemptId, input);
        var json = services.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        await context.Response.WriteAsJsonAsync(saved, json, context.RequestAborted);
    }
}
