using System.Collections;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Localization;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Platform.Notifications;

/// <summary>Puts a message into the current culture's words.</summary>
internal sealed class NotificationTexts(IStringLocalizerFactory localizers) : ISingletonDependency
{
    private const string TextSuffix = ":Text";

    public (string Title, string Text) Render(string textKey, IReadOnlyDictionary<string, string> arguments)
    {
        var localizer = localizers.Create(textKey.Split(':')[0], string.Empty);
        var values = (IDictionary)arguments.ToDictionary(StringComparer.Ordinal);
        var text = localizer[textKey + TextSuffix];
        return (NamedArguments.Fill(localizer[textKey], values), text.ResourceNotFound ? string.Empty : NamedArguments.Fill(text, values));
    }
}
