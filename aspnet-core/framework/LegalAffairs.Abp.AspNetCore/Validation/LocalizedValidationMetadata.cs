using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>Gives every annotation a text key ("Validation:RequiredAttribute") and every property the name that the user sees ("DisplayName:Title").</summary>
internal sealed class LocalizedValidationMetadata(LocalizationResources resources, IStringLocalizerFactory localizers)
    : IValidationMetadataProvider,
        IDisplayMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null)
            {
                attribute.ErrorMessage = $"Validation:{attribute.GetType().Name}";
            }
        }
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ContainerType is not { } container || context.Key.Name is not { } name)
        {
            return;
        }

        var key = $"DisplayName:{name}";
        var resource = ResourceOf(container);
        // The program's own name is no word for users.
        context.DisplayMetadata.DisplayName = resources.Find(resource, LocalizationResources.DefaultCulture, key) is null
            ? () => localizers.Create("AbpValidation", string.Empty)["Validation:ThisField"]
            : () => localizers.Create(resource, string.Empty)[key];
    }

    // LegalAffairs.SupervisionInspections.TaskPlans → SupervisionInspections; LegalAffairs.Identity.Users → AbpIdentity
    private string ResourceOf(Type container)
    {
        var module = (container.Namespace ?? string.Empty).Split('.').ElementAtOrDefault(1);
        return new[] { module, $"Abp{module}" }.FirstOrDefault(r => r is not null && resources.Contains(r))
            ?? LocalizationResources.NameOf(typeof(DefaultResource));
    }
}
