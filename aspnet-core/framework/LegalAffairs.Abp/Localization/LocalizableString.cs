using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.Localization;

/// <summary>A text that is looked up when it is shown.</summary>
public sealed record LocalizableString(string ResourceName, string Key)
{
    public static LocalizableString Create<TResource>(string key) => new(LocalizationResources.NameOf(typeof(TResource)), key);

    public string Localize(IStringLocalizerFactory factory) => factory.Create(ResourceName, string.Empty)[Key];
}
