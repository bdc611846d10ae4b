using LegalAffairs.Abp.Uow;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore.Uow;

/// <summary>Gives each API call its unit of work; one that changes something gets a transaction. It opens nothing before it is used.</summary>
internal sealed class UnitOfWorkMiddleware(RequestDelegate next, IUnitOfWorkManager unitOfWorkManager)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(
            isTransactional: !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
        );
        await next(context);
    }
}
