using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.AspNetCore.ApiDefinitions;
using LegalAffairs.Abp.AspNetCore.Security;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Authorization.Permissions;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace LegalAffairs.Abp.AspNetCore.ApplicationConfigurations;

internal interface IAbpApplicationConfigurationAppService : IApplicationService
{
    Task<ApplicationConfigurationDto> GetConfigurationAsync();

    ApplicationLocalizationDto GetLocalization(string? cultureName);

    ApplicationApiDescriptionModel GetApiDefinition();
}

/// <summary>What the Angular packages read before they show anything.</summary>
[Route("api/abp")]
[AllowAnonymous]
[DisableAuditing]
internal sealed class AbpApplicationConfigurationAppService(
    IPermissionDefinitionManager permissions,
    IPermissionChecker permissionChecker,
    ISettingDefinitionManager settingDefinitions,
    ISettingProvider settings,
    ICurrentUser currentUser,
    LocalizationResources resources,
    IEnumerable<IApplicationConfigurationContributor> contributors,
    IAntiforgery antiforgery,
    IHttpContextAccessor httpContext,
    ApiDefinitionBuilder apiDefinition
) : ApplicationService, IAbpApplicationConfigurationAppService
{
    private const int MaxCultureNameLength = 20;

    [HttpGet("application-configuration")]
    public async Task<ApplicationConfigurationDto> GetConfigurationAsync()
    {
        XsrfCookie.Issue(httpContext.HttpContext!, antiforgery);
        var configuration = new ApplicationConfigurationDto
        {
            Localization = Localization(),
            Auth = new GrantedPoliciesDto(await GrantedPoliciesAsync()),
            Setting = new ValuesDto(await SettingsAsync()),
            CurrentUser = User(),
        };
        foreach (var contributor in contributors)
        {
            await contributor.ContributeAsync(configuration.ExtraProperties);
        }

        return configuration;
    }

    [HttpGet("application-localization")]
    public ApplicationLocalizationDto GetLocalization([StringLength(MaxCultureNameLength)] string? cultureName)
    {
        var culture = LocalizationResources.Cultures.Contains(cultureName) ? cultureName! : LocalizationResources.DefaultCulture;
        return new ApplicationLocalizationDto(
            resources.Names.ToDictionary(
                n => n,
                n => new LocalizationResourceDto(resources.GetTexts(n, culture), []),
                StringComparer.Ordinal
            ),
            Culture(CultureInfo.GetCultureInfo(culture))
        );
    }

    [HttpGet("api-definition")]
    public ApplicationApiDescriptionModel GetApiDefinition() => apiDefinition.Build();

    private static ApplicationLocalizationConfigurationDto Localization() =>
        new()
        {
            Languages = [new LanguageDto("zh-Hans", "zh-Hans", "简体中文"), new LanguageDto("en", "en", "English")],
            CurrentCulture = Culture(CultureInfo.CurrentUICulture),
            DefaultResourceName = LocalizationResources.NameOf(typeof(DefaultResource)),
        };

    private static CurrentCultureDto Culture(CultureInfo culture) =>
        new()
        {
            CultureName = culture.Name,
            Name = culture.Name,
            DisplayName = culture.NativeName,
            EnglishName = culture.EnglishName,
            NativeName = culture.NativeName,
            TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
            ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
            IsRightToLeft = culture.TextInfo.IsRightToLeft,
        };

    private async Task<Dictionary<string, bool>> GrantedPoliciesAsync()
    {
        var granted = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var permission in permissions.Groups.SelectMany(g => g.AllPermissions))
        {
            if (await permissionChecker.IsGrantedAsync(permission.Name))
            {
                granted.Add(permission.Name, true);
            }
        }

        return granted;
    }

    private async Task<Dictionary<string, string?>> SettingsAsync()
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var setting in settingDefinitions.All.Where(s => s.IsVisibleToClients))
        {
            values.Add(setting.Name, await settings.GetOrNullAsync(setting.Name));
        }

        return values;
    }

    private CurrentUserDto User() =>
        new()
        {
            IsAuthenticated = currentUser.IsAuthenticated,
            Id = currentUser.Id,
            UserName = currentUser.UserName,
            Name = currentUser.Name,
            SurName = currentUser.SurName,
            Email = currentUser.Email,
            Roles = currentUser.Roles,
        };
}
