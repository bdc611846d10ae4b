using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LegalAffairs.Abp.AspNetCore.Diagnostics;

/// <summary>Metrics and traces of ASP.NET Core, its limiter and our own, sent by OTLP when an endpoint is set.</summary>
internal static class Telemetry
{
    public const string SourceName = "LegalAffairs";
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrEmpty(configuration[EndpointVariable]))
        {
            return;
        }

        services.AddSingleton(Sdk.CreateTracerProviderBuilder().AddSource("Microsoft.AspNetCore", SourceName).AddOtlpExporter().Build());
        services.AddSingleton(
            Sdk.CreateMeterProviderBuilder()
                .AddMeter(
                    "Microsoft.AspNetCore.Hosting",
                    "Microsoft.AspNetCore.Server.Kestrel",
                    "Microsoft.AspNetCore.RateLimiting",
                    "System.Runtime",
                    SourceName
                )
                .AddOtlpExporter()
                .Build()
        );
    }

    /// <summary>Providers work only once they are made.</summary>
    public static void StartTelemetry(this IServiceProvider services)
    {
        services.GetService<TracerProvider>();
        services.GetService<MeterProvider>();
    }
}
