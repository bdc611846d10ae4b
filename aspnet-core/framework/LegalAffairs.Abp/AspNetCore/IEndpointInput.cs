using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore;

/// <summary>The input of an endpoint that is no controller, read and checked as a controller's would be.</summary>
public interface IEndpointInput
{
    /// <exception cref="AbpValidationException">The body is no such JSON, or breaks the annotations of its type.</exception>
    Task<T> ReadAsync<T>(HttpContext context)
        where T : class;
}
