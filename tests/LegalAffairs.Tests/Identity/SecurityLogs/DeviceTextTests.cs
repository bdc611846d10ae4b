using LegalAffairs.Identity.SecurityLogs;

namespace LegalAffairs.Tests.Identity.SecurityLogs;

public sealed class DeviceTextTests
{
    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36 Edg/126.0.2592.68",
        "Edge 126 / Windows"
    )]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36", "Chrome 109 / Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox 128 / Linux")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15", "Safari 17 / macOS")]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.49(0x18003133)",
        "WeChat 8 / iPhone"
    )]
    [InlineData("Mozilla/5.0 (Linux; Android 14; PJA110) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36", "Chrome 120 / Android")]
    [InlineData("curl/8.5.0", "curl")]
    public void A_device_is_named_by_browser_and_system(string userAgent, string expected) => DeviceText.Of(userAgent).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void A_client_that_says_nothing_has_no_device(string? userAgent) => DeviceText.Of(userAgent).ShouldBeNull();

    [Fact]
    public void A_log_cuts_what_is_longer_than_its_columns()
    {
        var log = new SecurityLog(Guid.CreateVersion7(), default, SecurityLogAction.LoginFailed, new string('名', 5000), null);

        log.UserName.Length.ShouldBe(SecurityLog.MaxUserNameLength);
        log.NormalizedUserName.Length.ShouldBe(SecurityLog.MaxUserNameLength);
        log.From("::1", new string('x', 9000), null).Device!.Length.ShouldBeLessThanOrEqualTo(SecurityLog.MaxDeviceLength);
    }
}
