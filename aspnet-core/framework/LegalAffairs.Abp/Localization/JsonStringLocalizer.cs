using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.Localization;

internal sealed class JsonStringLocalizer(LocalizationResources resources, string resource) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var text = resources.Find(resource, CultureInfo.CurrentUICulture.Name, name);
            return new LocalizedString(name, text ?? name, resourceNotFound: text is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        resources.GetTexts(resource, CultureInfo.CurrentUICulture.Name).Select(t => new LocalizedString(t.Key, t.Value));
}

[Dependency(ReplaceServices = true)]
internal sealed class JsonStringLocalizerFactory(LocalizationResources resources) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => new JsonStringLocalizer(resources, LocalizationResources.NameOf(resourceSource));

    public IStringLocalizer Create(string baseName, string location) => new JsonStringLocalizer(resources, baseName);
}
