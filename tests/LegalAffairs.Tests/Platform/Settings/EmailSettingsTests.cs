using System.Net;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Data;
using LegalAffairs.Platform.Settings;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Settings;

public sealed class EmailSettingsTests : ApiTest
{
    private const string Url = "/api/setting-management/emailing";
    private const string Secret = "S3cret-of-the-mail-server";

    [Fact]
    public async Task A_password_goes_in_encrypted_and_never_out()
    {
        var admin = await SignInAsync(RoleNames.Admin);

        (await admin.PostAsync(Url, Settings(Secret))).ShouldSucceed();

        var response = await admin.GetAsync(Url);
        response.Text.ShouldNotContain(Secret);
        var read = response.As<EmailSettingsDto>();
        (read.SmtpHost, read.SmtpPort, read.SmtpPassword, read.DefaultFromAddress).ShouldBe(
            ("mail.yunzhou.example", 465, "", "notice@yunzhou.example")
        );
        var stored = await Host.InUnitOfWorkAsync(async services =>
            await (await services.GetRequiredService<IDbContextProvider<PlatformDbContext>>().GetDbContextAsync())
                .Settings.Where(s => s.Id == PlatformSettings.Mailing.SmtpPassword)
                .Select(s => new { s.Value, s.ProtectedValue })
                .SingleAsync()
        );
        stored.Value.ShouldBeNull();
        stored.ProtectedValue!.ShouldNotContain(Secret);
        (await PasswordAsync()).ShouldBe(Secret);
    }

    [Fact]
    public async Task An_empty_password_leaves_the_stored_one()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        (await admin.PostAsync(Url, Settings(Secret))).ShouldSucceed();

        (await admin.PostAsync(Url, Settings(""))).ShouldSucceed();

        (await PasswordAsync()).ShouldBe(Secret);
    }

    [Fact]
    public async Task A_sender_is_needed_and_must_be_an_address()
    {
        var admin = await SignInAsync(RoleNames.Admin);

        var response = await admin.PostAsync(Url, new { smtpPort = 0, defaultFromAddress = "nobody" });

        response
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors.Select(e => e.Key)
            .ShouldBe(["smtpPort", "defaultFromAddress", "defaultFromDisplayName"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_test_mail_says_why_it_did_not_leave()
    {
        var admin = await SignInAsync(RoleNames.Admin);
        var mail = new
        {
            senderEmailAddress = "a@yunzhou.example",
            targetEmailAddress = "b@yunzhou.example",
            subject = "测试",
            body = "测试",
        };

        (await admin.PostAsync($"{Url}/send-test-email", mail)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            PlatformErrorCodes.EmailNotConfigured
        );
        // Nothing listens there.
        (await admin.PostAsync(Url, Settings("", "127.0.0.1", 1))).ShouldSucceed();
        (await admin.PostAsync($"{Url}/send-test-email", mail)).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.EmailNotSent);
    }

    [Theory]
    [InlineData(RoleNames.Auditor)]
    [InlineData(RoleNames.BureauStaff)]
    [InlineData(RoleNames.UnitLiaison)]
    public async Task Only_the_administrator_sees_the_settings(string role)
    {
        var client = await SignInAsync(role);

        (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync(Url, Settings(Secret))).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync($"{Url}/send-test-email", new { })).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync("/api/setting-management/timezone?timezone=UTC")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_time_zone_is_plain_text_and_one_of_the_list()
    {
        const string url = "/api/setting-management/timezone";
        var admin = await SignInAsync(RoleNames.Admin);

        var zone = await admin.GetAsync(url);
        (zone.ContentType, zone.Text).ShouldBe(("text/plain", "Asia/Shanghai"));
        (await admin.GetAsync($"{url}/timezones")).As<List<TimeZoneDto>>().ShouldContain(z => z.Value == "Asia/Urumqi");
        (await admin.PostAsync($"{url}?timezone=Asia/Urumqi")).ShouldSucceed();
        (await admin.GetAsync(url)).Text.ShouldBe("Asia/Urumqi");
        (await admin.PostAsync($"{url}?timezone=Moon/Sea")).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.TimeZoneUnknown);
    }

    private static object Settings(string password, string host = "mail.yunzhou.example", int port = 465) =>
        new
        {
            smtpHost = host,
            smtpPort = port,
            smtpUserName = "notice",
            smtpPassword = password,
            smtpUseDefaultCredentials = false,
            defaultFromAddress = "notice@yunzhou.example",
            defaultFromDisplayName = "云州市司法局",
        };

    private Task<string?> PasswordAsync() =>
        Host.Services.GetRequiredService<ISettingProvider>().GetOrNullAsync(PlatformSettings.Mailing.SmtpPassword);
}
