using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace LegalAffairs.Identity.Sessions;

/// <summary>
/// What each of the last cookies says: to decrypt one anew at each call would cost more than many a call. Whether the session still counts is checked
/// at each call all the same, see <see cref="SessionCookieEvents"/>.
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> format, IMemoryCache cache)
    : ISecureDataFormat<AuthenticationTicket>
{
    private static readonly MemoryCacheEntryOptions Remembered = new() { SlidingExpiration = TimeSpan.FromMinutes(5) };

    public string Protect(AuthenticationTicket data) => format.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => format.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
        {
            return null;
        }

        var key = (nameof(RememberedTickets), protectedText, purpose);
        if (!cache.TryGetValue(key, out AuthenticationTicket? ticket) && (ticket = format.Unprotect(protectedText, purpose)) is not null)
        {
            cache.Set(key, ticket, Remembered);
        }

        // Whoever reads a ticket may note something in its properties.
        return ticket is null ? null : new AuthenticationTicket(ticket.Principal, ticket.Properties.Clone(), ticket.AuthenticationScheme);
    }
}
