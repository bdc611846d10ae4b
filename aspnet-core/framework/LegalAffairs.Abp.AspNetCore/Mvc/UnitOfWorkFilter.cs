using LegalAffairs.Abp.Uow;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>Commits before the answer is written: what a client is told has happened, has happened.</summary>
internal sealed class UnitOfWorkFilter(IUnitOfWorkManager unitOfWorkManager) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled)
        {
            await unitOfWorkManager.Current!.CompleteAsync(context.HttpContext.RequestAborted);
        }
    }
}
