namespace LegalAffairs.Abp.AspNetCore.ApplicationConfigurations;

// The shape that @abp/ng.core reads at its start; names are the package's.
public sealed record ApplicationConfigurationDto
{
    public required ApplicationLocalizationConfigurationDto Localization { get; init; }
    public required GrantedPoliciesDto Auth { get; init; }
    public required ValuesDto Setting { get; init; }
    public required CurrentUserDto CurrentUser { get; init; }
    public ValuesDto Features { get; init; } =
        new(new Dictionary<string, string?>(StringComparer.Ordinal) { ["SettingManagement.Enable"] = "true" });
    public object GlobalFeatures { get; init; } = new { enabledFeatures = Array.Empty<string>() };
    public object MultiTenancy { get; init; } = new { isEnabled = false, userSharingStrategy = 0 };
    public object CurrentTenant { get; init; } = new
    {
        id = (Guid?)null,
        name = (string?)null,
        isAvailable = false,
    };
    public object Timing { get; init; } = new
    {
        timeZone = new { iana = new { timeZoneName = "Asia/Shanghai" }, windows = new { timeZoneId = "China Standard Time" } },
    };
    public object Clock { get; init; } = new { kind = "Utc" };
    public object ObjectExtensions { get; init; } = new { modules = new { }, enums = new { } };
    public IDictionary<string, object?> ExtraProperties { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}

public sealed record GrantedPoliciesDto(IReadOnlyDictionary<string, bool> GrantedPolicies);

public sealed record ValuesDto(IReadOnlyDictionary<string, string?> Values);

public sealed record CurrentUserDto
{
    public bool IsAuthenticated { get; init; }
    public Guid? Id { get; init; }
    public string? UserName { get; init; }
    public string? Name { get; init; }
    public string? SurName { get; init; }
    public string? Email { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
}

public sealed record LanguageDto(string CultureName, string UiCultureName, string DisplayName);

public sealed record ApplicationLocalizationConfigurationDto
{
    public IReadOnlyDictionary<string, object> Values { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);
    public IReadOnlyDictionary<string, object> Resources { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);
    public required IReadOnlyList<LanguageDto> Languages { get; init; }
    public required CurrentCultureDto CurrentCulture { get; init; }
    public required string DefaultResourceName { get; init; }
    public object LanguagesMap { get; init; } = new { };
    public object LanguageFilesMap { get; init; } = new { };
    public bool UseRouteBasedCulture { get; init; }
}

public sealed record CurrentCultureDto
{
    public required string CultureName { get; init; }
    public required string Name { get; init; }
    public required string DisplayName { get; init; }
    public required string EnglishName { get; init; }
    public required string NativeName { get; init; }
    public required string TwoLetterIsoLanguageName { get; init; }
    public required string ThreeLetterIsoLanguageName { get; init; }
    public bool IsRightToLeft { get; init; }
    public object DateTimeFormat { get; init; } = new
    {
        calendarAlgorithmType = "SolarCalendar",
        dateTimeFormatLong = "yyyy年M月d日",
        shortDatePattern = "yyyy-MM-dd",
        fullDateTimePattern = "yyyy-MM-dd HH:mm:ss",
        dateSeparator = "-",
        shortTimePattern = "HH:mm",
        longTimePattern = "HH:mm:ss",
    };
}

public sealed record ApplicationLocalizationDto(
    IReadOnlyDictionary<string, LocalizationResourceDto> Resources,
    CurrentCultureDto CurrentCulture
);

public sealed record LocalizationResourceDto(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> BaseResources);
