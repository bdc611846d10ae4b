using Microsoft.AspNetCore.Http;

namespace LegalAffairs.Abp.AspNetCore;

/// <summary>Looks at every call that is authorized, before any endpoint runs; all that are registered are asked.</summary>
public interface IRequestGuard
{
    /// <summary>Throws what the call is refused for.</summary>
    Task CheckAsync(HttpContext context);
}
