using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Tests.Identity.Passwords;

public sealed class PasswordHashingTests : ApiTest
{
    private const string Iterations = "Security:PasswordHashing:IterationCount";

    [Fact]
    public async Task The_operator_says_how_slow_passwords_are_to_guess()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting(Iterations, "20000"));
        host.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount.ShouldBe(20_000);
    }

    [Fact]
    public async Task Passwords_that_are_quick_to_guess_are_refused_at_the_start()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting(Iterations, "9999"));
        Should.Throw<OptionsValidationException>(() => host.Services).Message.ShouldContain(Iterations);
    }
}
