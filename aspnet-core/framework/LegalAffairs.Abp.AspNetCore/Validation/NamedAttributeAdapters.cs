using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>Attributes that MVC has no adapter for, such as EnumDataType, name their field in their text as the others do.</summary>
internal sealed class NamedAttributeAdapters : IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider _known = new();

    public IAttributeAdapter GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer) =>
        _known.GetAttributeAdapter(attribute, stringLocalizer) ?? new Named(attribute, stringLocalizer);

    private sealed class Named(ValidationAttribute attribute, IStringLocalizer? localizer)
        : AttributeAdapterBase<ValidationAttribute>(attribute, localizer)
    {
        // For forms that the server renders; there are none.
        public override void AddValidation(ClientModelValidationContext context) { }

        public override string GetErrorMessage(ModelValidationContextBase validationContext) =>
            GetErrorMessage(validationContext.ModelMetadata, validationContext.ModelMetadata.GetDisplayName());
    }
}
