using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>
/// Reads a form before MVC's own factories do: they would turn a full disk or a form without end into a validation message in English that names
/// a path of the server.
/// </summary>
internal sealed class FormReader : IValueProviderFactory
{
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var http = context.ActionContext.HttpContext;
        return http.Request.HasFormContentType ? http.Request.ReadFormAsync(http.RequestAborted) : Task.CompletedTask;
    }
}
