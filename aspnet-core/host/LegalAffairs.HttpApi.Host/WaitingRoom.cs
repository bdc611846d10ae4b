using LegalAffairs.Abp.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LegalAffairs.HttpApi.Host;

/// <summary>Stands in for the product while its database is away: says so to people, load balancers and the log, and looks again.</summary>
internal static class WaitingRoom
{
    private const int LookAgainSeconds = 2;

    /// <summary>False when it was told to stop while waiting.</summary>
    /// <exception cref="UnsuitableDatabaseException">The database is there and would lose data.</exception>
    public static async Task<bool> UntilDatabaseIsThereAsync(IServiceProvider services)
    {
        var engine = services.GetRequiredService<IDatabaseEngine>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WaitingRoom));
        WebApplication? room = null;
        try
        {
            while (room?.Lifetime.ApplicationStopping.IsCancellationRequested is not true)
            {
                try
                {
                    await engine.PrepareAsync(CancellationToken.None);
                    return true;
                }
                catch (Exception e) when (engine.IsUnavailable(e))
                {
                    logger.LogWarning("The database cannot be used yet, trying again: {Reason}", e.GetBaseException().Message);
                }

                room ??= await OpenAsync(services);
                await Task.Delay(TimeSpan.FromSeconds(LookAgainSeconds), room.Lifetime.ApplicationStopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return false;
        }
        finally
        {
            await CloseAsync(room);
        }
    }

    private static async Task<WebApplication> OpenAsync(IServiceProvider services)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.Configure<RequestLocalizationOptions>(o =>
            Copy(services.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value, o)
        );
        var room = builder.Build();
        room.UseRequestLocalization();
        room.MapGet("/health/live", () => "Healthy");
        room.MapFallback(context => AnswerAsync(context, services.GetRequiredService<IStringLocalizerFactory>()));
        await room.StartAsync();
        return room;
    }

    private static async Task AnswerAsync(HttpContext context, IStringLocalizerFactory localizers)
    {
        var text = localizers.Create("AbpExceptionHandling", string.Empty)["DatabaseUnavailable"].Value;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            await context.Response.WriteAsJsonAsync(new { error = new { message = text } });
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(text);
    }

    private static void Copy(RequestLocalizationOptions from, RequestLocalizationOptions to)
    {
        to.DefaultRequestCulture = from.DefaultRequestCulture;
        to.SupportedCultures = from.SupportedCultures;
        to.SupportedUICultures = from.SupportedUICultures;
        to.RequestCultureProviders = from.RequestCultureProviders;
    }

    private static async Task CloseAsync(WebApplication? room)
    {
        if (room is not null)
        {
            await room.StopAsync();
            await room.DisposeAsync();
        }
    }
}
