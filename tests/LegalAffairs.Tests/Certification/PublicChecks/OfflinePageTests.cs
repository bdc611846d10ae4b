using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.PublicChecks;

public sealed partial class OfflinePageTests : ApiTest
{
    private const string QrUrl = "/api/app/certificate-qr";

    [Fact]
    public async Task The_page_carries_key_and_list_and_its_policy_allows_its_own_script_alone()
    {
        var visitor = await Host.OpenBrowserAsync();
        var pem = (await visitor.GetAsync($"{QrUrl}/public-key")).ShouldSucceed().As<QrKeyDto>().Pem;

        var page = Encoding.UTF8.GetString((await visitor.GetAsync($"{QrUrl}/offline-page")).ShouldSucceed().Content);

        var data = JsonDocument.Parse(Between(page, "id=\"bureau\">", "</script>")).RootElement;
        using var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(data.GetProperty("key").GetBytesFromBase64(), out _);
        key.ExportSubjectPublicKeyInfoPem().ShouldBe(pem);
        SignedText.Read<NotInForceList>(data.GetProperty("list").GetString()!, key)!.Day.ShouldBe(new DateOnly(2026, 3, 2));
        data.GetProperty("texts").GetProperty("Offline:Altered").GetString().ShouldBe("内容被改动，不可信");
        var scripts = page.Split("<script>")[1..].Select(s => s[..s.IndexOf("</script>", StringComparison.Ordinal)]);
        var hashes = scripts.Select(s => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s)))}'");
        page.ShouldContain($"script-src {string.Join(' ', hashes)};");
        page.ShouldContain("default-src 'none'");
        Address().IsMatch(page).ShouldBeFalse();
        page.ShouldNotContain("{{");
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("https?://", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
