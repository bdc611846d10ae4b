using Microsoft.AspNetCore.Mvc.Filters;

namespace LegalAffairs.Abp.AspNetCore.Validation;

/// <summary>Input that breaks its annotations never reaches the service.</summary>
internal sealed class ModelValidationFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context) => InvalidInput.Refuse(context.ModelState);

    public void OnActionExecuted(ActionExecutedContext context) { }
}
