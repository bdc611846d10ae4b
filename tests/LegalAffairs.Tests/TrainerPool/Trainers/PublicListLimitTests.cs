using System.Net;
using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace LegalAffairs.Tests.TrainerPool.Trainers;

public sealed class PublicListLimitTests : ApiTest
{
    private const int PerMinute = 3;

    [Fact]
    public async Task Who_reads_the_public_list_over_and_over_is_soon_told_to_wait()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting("RateLimiting:AnonymousRequestsPerMinute", $"{PerMinute}"));
        var visitor = new ApiClient(host.CreateDefaultClient(new CookieContainerHandler()));
        for (var i = 0; i < PerMinute; i++)
        {
            (await visitor.GetAsync("/api/app/trainer/public-list")).ShouldSucceed();
        }

        (await visitor.GetAsync("/api/app/trainer/public-list")).ShouldBeRefused(HttpStatusCode.TooManyRequests);
    }
}
