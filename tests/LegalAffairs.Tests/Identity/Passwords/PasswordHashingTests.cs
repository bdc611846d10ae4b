using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace LegalAffairs.Tests.Identity.Passwords;

public sealed class PasswordHashingTests : ApiTest
{
    private const string Iterations = "Security:PasswordHashing:IterationCount";

    [Fact]
    public async Task Passwords_that_are_quick_to_guess_are_refused_at_the_start()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting(Iterations, "9999"));
        Should.Throw<InvalidOperationException>(() => host.Services).Message.ShouldContain(Iterations);
    }
}
