using System.Globalization;

namespace LegalAffairs.Abp.Settings;

public interface ISettingProvider
{
    Task<string?> GetOrNullAsync(string name);
}

public interface ISettingManager : ISettingProvider
{
    Task SetAsync(string name, string? value);
}

public static class SettingProviderExtensions
{
    public static async Task<T> GetAsync<T>(this ISettingProvider settings, string name)
        where T : struct, IParsable<T>
    {
        var value = await settings.GetOrNullAsync(name) ?? throw new AbpException($"Setting without a value: {name}");
        return T.Parse(value, CultureInfo.InvariantCulture);
    }

    public static async Task<bool> IsTrueAsync(this ISettingProvider settings, string name) =>
        string.Equals(await settings.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);
}
