using System.Net;
using System.Text.RegularExpressions;
using LegalAffairs.Platform.Emailing;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Identity.Passwords;

public sealed partial class PasswordResetTests : IdentityTest
{
    private readonly Outbox _mails = new();

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IEmailSender>(_mails));

    [Fact]
    public async Task The_link_in_the_mail_sets_a_new_password_once()
    {
        var atWork = await SignInAsync("officer");
        var browser = await Host.OpenBrowserAsync();
        (await AskAsync(browser, "Officer@example.com")).Status.ShouldBe(HttpStatusCode.NoContent);
        await Host.DispatchEventsAsync();
        var mail = _mails.Sent.ShouldHaveSingleItem();
        mail.To.ShouldBe("officer@example.com");
        mail.Body.ShouldContain("杨帆");
        var link = Link().Match(mail.Body);
        var form = new
        {
            userId = link.Groups["user"].Value,
            resetToken = Uri.UnescapeDataString(link.Groups["token"].Value),
            password = NewPassword,
        };

        (await browser.PostAsync("/api/account/reset-password", form)).Status.ShouldBe(HttpStatusCode.NoContent);

        (await StatusOfProfileAsync(atWork)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusOfProfileAsync(await Host.SignInAsync("officer", NewPassword))).ShouldBe(HttpStatusCode.OK);
        (await browser.PostAsync("/api/account/reset-password", form)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "AbpIdentity:InvalidToken"
        );
    }

    [Fact]
    public async Task An_unknown_address_is_answered_alike_and_gets_no_mail()
    {
        (await AskAsync(await Host.OpenBrowserAsync(), "nobody@example.com")).Status.ShouldBe(HttpStatusCode.NoContent);

        await Host.DispatchEventsAsync();
        _mails.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_made_up_token_or_account_resets_nothing()
    {
        var browser = await Host.OpenBrowserAsync();
        var form = new
        {
            userId = Guid.CreateVersion7(),
            resetToken = "made-up",
            password = NewPassword,
        };

        (await browser.PostAsync("/api/account/reset-password", form)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "AbpIdentity:InvalidToken"
        );
    }

    private static Task<ApiResponse> AskAsync(ApiClient browser, string email) =>
        browser.PostAsync("/api/account/send-password-reset-code", new { email, appName = "Angular" });

    [GeneratedRegex(@"/account/reset-password\?userId=(?<user>[^&]+)&resetToken=(?<token>\S+)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    private sealed class Outbox : IEmailSender
    {
        public List<(string To, string Subject, string Body)> Sent { get; } = [];

        public Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken = default)
        {
            Sent.Add((to, subject, body));
            return Task.CompletedTask;
        }
    }
}
