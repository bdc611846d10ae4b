using System.ComponentModel.DataAnnotations;

namespace LegalAffairs.Abp.Validation;

/// <summary>The input is malformed: 400, one entry per fault. A message is a text or a localization key of the AbpValidation resource.</summary>
public sealed class AbpValidationException(params IReadOnlyList<ValidationResult> errors) : Exception("The input is not valid.")
{
    public AbpValidationException(string message, params string[] members)
        : this(new ValidationResult(message, members)) { }

    public IReadOnlyList<ValidationResult> ValidationErrors { get; } = errors;
}
