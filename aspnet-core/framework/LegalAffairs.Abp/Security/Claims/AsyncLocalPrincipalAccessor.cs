using System.Security.Claims;

namespace LegalAffairs.Abp.Security.Claims;

/// <summary>Principal of the current flow; outside of a request it is anonymous unless changed.</summary>
public class AsyncLocalPrincipalAccessor : ICurrentPrincipalAccessor
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());
    private readonly AsyncLocal<ClaimsPrincipal?> _changed = new();

    public ClaimsPrincipal Principal => _changed.Value ?? GetDefault() ?? Anonymous;

    public IDisposable Change(ClaimsPrincipal principal)
    {
        var parent = _changed.Value;
        _changed.Value = principal;
        return new DisposeAction(() => _changed.Value = parent);
    }

    protected virtual ClaimsPrincipal? GetDefault() => null;
}
