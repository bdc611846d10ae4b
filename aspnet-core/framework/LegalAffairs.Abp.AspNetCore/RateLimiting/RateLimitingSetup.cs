using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using LegalAffairs.Abp.AspNetCore.ExceptionHandling;
using LegalAffairs.Abp.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Abp.AspNetCore.RateLimiting;

internal static class RateLimitingSetup
{
    private const int NetworkBits = 64;

    /// <summary>Everybody has a generous limit; what the public can reach without signing in has a tight one by address.</summary>
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("RateLimiting:RequestsPerMinute", 1200);
        var anonymousPerMinute = configuration.GetValue("RateLimiting:AnonymousRequestsPerMinute", 30);
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
                    ? RateLimitPartition.GetSlidingWindowLimiter(KeyOf(context), _ => Window(perMinute))
                    : RateLimitPartition.GetNoLimiter(string.Empty)
            );
            options.AddPolicy(
                RateLimitPolicies.Anonymous,
                context => RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => Window(anonymousPerMinute))
            );
            options.OnRejected = (context, _) => RefuseAsync(context);
        });
    }

    private static SlidingWindowRateLimiterOptions Window(int perMinute) =>
        new()
        {
            PermitLimit = perMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        };

    private static async ValueTask RefuseAsync(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromSeconds(10);
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var converter = context.HttpContext.RequestServices.GetRequiredService<ExceptionToErrorConverter>();
        await ErrorWriter.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, converter.Of("TooManyRequests", seconds));
    }

    private static string KeyOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? AddressOf(context);

    private static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address ? NetworkOf(address) : "unknown";

    /// <summary>Of IPv6 the first half: whoever has one address has the other half of it to choose from.</summary>
    internal static string NetworkOf(IPAddress address) =>
        address.AddressFamily != AddressFamily.InterNetworkV6 ? address.ToString()
        : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : new IPNetwork(FirstHalfOf(address), NetworkBits).ToString();

    private static IPAddress FirstHalfOf(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBits / 8).Clear();
        return new IPAddress(bytes);
    }
}
