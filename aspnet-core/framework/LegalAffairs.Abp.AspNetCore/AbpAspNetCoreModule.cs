using LegalAffairs.Abp.AspNetCore.Diagnostics;
using LegalAffairs.Abp.AspNetCore.Mvc;
using LegalAffairs.Abp.AspNetCore.RateLimiting;
using LegalAffairs.Abp.AspNetCore.Security;
using LegalAffairs.Abp.AspNetCore.Validation;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Abp.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.AspNetCore;

[DependsOn(typeof(AbpCoreModule))]
public sealed class AbpAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddSingleton<ICurrentPrincipalAccessor, HttpContextPrincipalAccessor>();
        AddMvc(services);
        AddSecurity(services);
        services.AddRateLimits(context.Configuration);
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.AddTelemetry(context.Configuration);
        services.AddHealthChecks();
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(o => o.CustomSchemaIds(t => t.ToString()));
        services.Configure<RequestLocalizationOptions>(ConfigureCultures);
        services.Configure<ForwardedHeadersOptions>(o => ConfigureForwardedHeaders(o, context.Configuration));
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.ServiceProvider.StartTelemetry();
        return Task.CompletedTask;
    }

    private static void AddMvc(IServiceCollection services)
    {
        services.AddSingleton<LocalizedValidationMetadata>();
        services.AddSingleton<IValidationAttributeAdapterProvider, NamedAttributeAdapters>();
        services
            .AddControllers(options =>
            {
                options.Conventions.Add(new RemoteServiceConvention());
                options.ValueProviderFactories.Insert(0, new FormReader());
                options.ModelBinderProviders.Insert(0, new RemoteStreamContentBinderProvider());
                options.Filters.Add<ModelValidationFilter>();
                options.Filters.Add<UnitOfWorkFilter>();
                options.Filters.Add<RemoteResultFilter>();
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .ConfigureApplicationPartManager(parts =>
            {
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().First());
                parts.FeatureProviders.Add(new RemoteServiceFeatureProvider());
                AddModuleParts(parts, services);
            })
            .AddJsonOptions(o =>
            {
                o.JsonSerializerOptions.Encoder = Json.Options.Encoder;
                o.JsonSerializerOptions.Converters.Add(new Json.DateTimeConverter());
            })
            .AddDataAnnotationsLocalization(o =>
                o.DataAnnotationLocalizerProvider = (_, factory) => factory.Create("AbpValidation", string.Empty)
            );
        services
            .AddOptions<MvcOptions>()
            .Configure<IStringLocalizerFactory>(
                (o, localizers) => LocalizedBindingMessages.Apply(o.ModelBindingMessageProvider, localizers)
            );
        services.AddTransient<IControllerActivator, ServiceBasedControllerActivator>();
        services
            .AddOptions<MvcOptions>()
            .Configure<LocalizedValidationMetadata>((o, metadata) => o.ModelMetadataDetailsProviders.Add(metadata));
    }

    private static void AddModuleParts(ApplicationPartManager parts, IServiceCollection services)
    {
        var application = (AbpApplication)services.Single(s => s.ServiceType == typeof(AbpApplication)).ImplementationInstance!;
        parts.ApplicationParts.Clear();
        foreach (var assembly in application.Modules.Select(m => m.Assembly).Distinct())
        {
            parts.ApplicationParts.Add(new AssemblyPart(assembly));
        }
    }

    private static void AddSecurity(IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddTransient<IAuthorizationHandler, PermissionRequirementHandler>();
        // An endpoint that names no permission is closed to everybody.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddAntiforgery(o =>
        {
            o.HeaderName = XsrfCookie.HeaderName;
            o.Cookie.Name = "LegalAffairs.Antiforgery";
            o.Cookie.SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict;
            o.Cookie.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true;
        });
    }

    // The language cookie of the Angular packages holds "undefined" for a moment; the header is right from the start.
    private static void ConfigureCultures(RequestLocalizationOptions options)
    {
        string[] cultures = [.. LocalizationResources.Cultures];
        options.SetDefaultCulture(LocalizationResources.DefaultCulture).AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        options.RequestCultureProviders = [new QueryStringRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
    }

    private static void ConfigureForwardedHeaders(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in configuration.GetSection("App:TrustedProxies").Get<string[]>() ?? [])
        {
            options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        }
    }
}
