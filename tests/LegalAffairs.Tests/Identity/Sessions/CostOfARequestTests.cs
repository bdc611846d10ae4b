using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Identity.Sessions;

public sealed class CostOfARequestTests : IdentityTest
{
    private const string Url = "/api/app/security-log";

    protected override void ConfigureServices(IServiceCollection services) => CommandCounter.AddTo(services);

    [Fact]
    public async Task Neither_the_session_nor_the_permission_asks_the_database_again()
    {
        var auditor = await SignInAsync("auditor");
        (await auditor.GetAsync(Url)).ShouldSucceed();
        var counter = Host.Services.GetRequiredService<CommandCounter>();

        (await counter.CountAsync("IdentitySecurityLogs", () => auditor.GetAsync(Url))).ShouldBe(2, "the list and its length");
        (await counter.CountAsync("IdentityUsers", () => auditor.GetAsync(Url))).ShouldBe(0);
        (await counter.CountAsync("IdentityPermissionGrants", () => auditor.GetAsync(Url))).ShouldBe(0);
    }
}
