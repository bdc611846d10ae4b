using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>Input that breaks its annotations never reaches the service.</summary>
internal sealed class ModelValidationFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid)
        {
            throw new AbpValidationException([
                .. context.ModelState.SelectMany(e => e.Value!.Errors.Select(error => new ValidationResult(MessageOf(error), [e.Key]))),
            ]);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context) { }

    // A text that cannot be read as JSON or as the type is told in our words, not in the serializer's.
    private static string MessageOf(Microsoft.AspNetCore.Mvc.ModelBinding.ModelError error) =>
        error.Exception is not null || string.IsNullOrEmpty(error.ErrorMessage) ? "Validation:Malformed" : error.ErrorMessage;
}
