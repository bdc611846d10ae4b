using LegalAffairs.Abp.AspNetCore.Auditing;
using LegalAffairs.Abp.AspNetCore.Diagnostics;
using LegalAffairs.Abp.AspNetCore.ExceptionHandling;
using LegalAffairs.Abp.AspNetCore.Mvc;
using LegalAffairs.Abp.AspNetCore.Security;
using LegalAffairs.Abp.AspNetCore.Spa;
using LegalAffairs.Abp.AspNetCore.Uow;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.AspNetCore;

public static class AbpApplicationBuilderExtensions
{
    /// <summary>The whole pipeline, in its order.</summary>
    /// <param name="webRoot">Directory of the built Angular application; may be absent.</param>
    public static void UseAbp(this WebApplication app, string webRoot)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<CorrelationMiddleware>();
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseResponseCompression();
        app.UseSpaFiles(webRoot);
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseMiddleware<RequestAuditMiddleware>();
        app.UseMiddleware<ErrorMiddleware>();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseSpaFallback(webRoot);
        app.UseMiddleware<UnknownApiMiddleware>();
        app.UseMiddleware<DataScopeMiddleware>();
        app.UseAuthorization();
        app.UseMiddleware<RequestGuardMiddleware>();
        app.UseMiddleware<UnitOfWorkMiddleware>();

        app.MapControllers();
        foreach (var configure in app.Services.GetRequiredService<IOptions<AbpEndpointRouterOptions>>().Value.EndpointConfigureActions)
        {
            configure(app);
        }

        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapSwagger().RequireAuthorization();
    }
}
