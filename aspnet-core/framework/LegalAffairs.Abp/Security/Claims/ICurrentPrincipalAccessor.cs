using System.Security.Claims;

namespace LegalAffairs.Abp.Security.Claims;

public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    /// <summary>Acts as another principal until disposed.</summary>
    IDisposable Change(ClaimsPrincipal principal);
}
