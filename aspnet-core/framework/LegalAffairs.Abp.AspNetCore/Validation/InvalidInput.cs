using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LegalAffairs.Abp.AspNetCore.Validation;

internal static class InvalidInput
{
    public const string Malformed = "Validation:Malformed";

    /// <exception cref="AbpValidationException">Something is wrong with it.</exception>
    public static void Refuse(ModelStateDictionary state)
    {
        if (!state.IsValid)
        {
            throw new AbpValidationException([
                .. state.SelectMany(e => e.Value!.Errors.Select(error => new ValidationResult(MessageOf(error), [e.Key]))),
            ]);
        }
    }

    // A text that cannot be read as JSON or as the type is told in our words, not in the serializer's.
    private static string MessageOf(ModelError error) =>
        error.Exception is not null || string.IsNullOrEmpty(error.ErrorMessage) ? Malformed : error.ErrorMessage;
}
