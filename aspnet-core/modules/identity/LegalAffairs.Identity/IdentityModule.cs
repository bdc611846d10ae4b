using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Identity.Data;
using LegalAffairs.Identity.Passwords;
using LegalAffairs.Identity.ProtectionKeys;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Identity.Sessions;
using LegalAffairs.Identity.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Identity;

/// <summary>Accounts, roles, permissions, sign-in and its log.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class IdentityModule : AbpModule
{
    private const int FewestHashIterations = 10_000;
    private const string HashIterationsSetting = "Security:PasswordHashing:IterationCount";
    private static readonly TimeSpan ResetTokenLifetime = TimeSpan.FromHours(2);

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddAbpDbContext<IdentityDbContext>();
        AddProtectionKeys(services);
        AddIdentity(services);
        AddSessions(services);
    }

    private static void AddProtectionKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("LegalAffairs");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<ProtectionKeyRepository, MasterKeyEncryptor>(
                (o, repository, encryptor) =>
                {
                    o.XmlRepository = repository;
                    o.XmlEncryptor = encryptor;
                }
            );
    }

    private static void AddIdentity(IServiceCollection services)
    {
        // Registered first, they stand in for the defaults.
        services.AddScoped<LocalizedIdentityErrors>();
        services.AddScoped<IdentityErrorDescriber>(sp => sp.GetRequiredService<LocalizedIdentityErrors>());
        services.AddScoped<IUserValidator<IdentityUser>, AccountValidator>();
        services.AddScoped<IPasswordValidator<IdentityUser>, PasswordPolicyValidator>();
        services.AddScoped<IUserPasswordStore<IdentityUser>, IdentityUserStore>();
        services
            .AddIdentityCore<IdentityUser>(o => o.Lockout.AllowedForNewUsers = false)
            .AddRoles<IdentityRole>()
            .AddUserStore<IdentityUserStore>()
            .AddRoleStore<IdentityRoleStore>()
            .AddUserManager<IdentityUserManager>()
            .AddClaimsPrincipalFactory<SessionPrincipalFactory>()
            .AddSignInManager()
            .AddTokenProvider<DataProtectorTokenProvider<IdentityUser>>(TokenOptions.DefaultProvider);
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = ResetTokenLifetime);
        services
            .AddOptions<PasswordHasherOptions>()
            .Configure<IConfiguration>((o, configuration) => o.IterationCount = HashIterations(configuration, o.IterationCount))
            .ValidateOnStart();
    }

    private static int HashIterations(IConfiguration configuration, int otherwise)
    {
        var iterations = configuration.GetValue(HashIterationsSetting, otherwise);
        return iterations >= FewestHashIterations
            ? iterations
            : throw new InvalidOperationException($"{HashIterationsSetting} must be at least {FewestHashIterations}.");
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, ConfigureCookie);
        // After the scheme has chosen how cookies are encrypted.
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure<IMemoryCache>((o, cache) => o.TicketDataFormat = new RememberedTickets(o.TicketDataFormat, cache));
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "LegalAffairs.Session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCookieEvents);
    }
}
