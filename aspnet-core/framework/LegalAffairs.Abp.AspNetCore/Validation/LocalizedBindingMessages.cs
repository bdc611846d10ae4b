using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>What is no number, no choice or not there at all is told with the field's name, in the user's language.</summary>
internal static class LocalizedBindingMessages
{
    public static void Apply(DefaultModelBindingMessageProvider messages, IStringLocalizerFactory localizers)
    {
        string Text(string key, params object[] arguments) => localizers.Create("AbpValidation", string.Empty)[key, arguments];
        string Invalid(string name) => Text("Validation:Invalid", name);
        string Unnamed() => Invalid(Text("Validation:ThisField"));
        messages.SetAttemptedValueIsInvalidAccessor((_, name) => Invalid(name));
        messages.SetUnknownValueIsInvalidAccessor(Invalid);
        messages.SetValueMustBeANumberAccessor(Invalid);
        messages.SetValueMustNotBeNullAccessor(_ => InvalidInput.Malformed);
        messages.SetValueIsInvalidAccessor(_ => Unnamed());
        messages.SetMissingBindRequiredValueAccessor(Invalid);
        messages.SetMissingKeyOrValueAccessor(() => InvalidInput.Malformed);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => InvalidInput.Malformed);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unnamed());
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(Unnamed);
        messages.SetNonPropertyValueMustBeANumberAccessor(Unnamed);
    }
}
