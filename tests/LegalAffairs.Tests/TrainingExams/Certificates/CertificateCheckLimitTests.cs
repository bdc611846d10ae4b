using System.Net;
using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace LegalAffairs.Tests.TrainingExams.Certificates;

public sealed class CertificateCheckLimitTests : ApiTest
{
    private const int PerMinute = 3;
    private const string Guess = "/api/app/completion-certificate/check/AAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public async Task Who_tries_codes_one_after_the_other_is_soon_told_to_wait_and_nobody_else_is()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting("RateLimiting:AnonymousRequestsPerMinute", $"{PerMinute}"));
        var visitor = new ApiClient(host.CreateDefaultClient(new CookieContainerHandler()));
        for (var i = 0; i < PerMinute; i++)
        {
            (await visitor.GetAsync(Guess)).ShouldBeRefused(HttpStatusCode.NotFound);
        }

        var refused = (await visitor.GetAsync(Guess)).ShouldBeRefused(HttpStatusCode.TooManyRequests);

        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        refused.ErrorMessage.ShouldContain($"{refused.Headers.RetryAfter.Delta.Value.TotalSeconds:0}秒后重试");
        (await visitor.RefreshTokenAsync()).Status.ShouldBe(HttpStatusCode.OK);
    }
}
