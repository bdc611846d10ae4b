using System.Net;
using LegalAffairs.Abp.AspNetCore.RateLimiting;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class NetworkOfTests
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", true)]
    [InlineData("10.0.0.1", "10.0.0.2", false)]
    [InlineData("::ffff:10.0.0.1", "::ffff:10.0.0.2", false)]
    public void Addresses_that_one_household_has_share_a_limit(string one, string other, bool share) =>
        (RateLimitingSetup.NetworkOf(IPAddress.Parse(one)) == RateLimitingSetup.NetworkOf(IPAddress.Parse(other))).ShouldBe(share);
}
