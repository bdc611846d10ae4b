using System.Net;
using System.Security.Cryptography;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Identity;
using LegalAffairs.Identity.ProtectionKeys;
using LegalAffairs.Tests.Certification.Certificates;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.PublicChecks;

public sealed class CertificateQrTests : CertificateTest
{
    private const string QrUrl = "/api/app/certificate-qr";

    [Fact]
    public async Task A_code_is_checked_with_nothing_but_the_public_key()
    {
        var issued = await IssueAsync();
        using var key = await PublicKeyAsync();

        var payload = SignedText.Read<QrPayload>(await CodeOfAsync(issued), key)!;

        (payload.Number, payload.PersonName, payload.UnitName, payload.ValidUntil).ShouldBe(
            ("豫YZ202690001", "田小苗0", Unit, new DateOnly(2031, 3, 1))
        );
    }

    [Fact]
    public async Task An_altered_code_and_one_of_another_bureau_are_not_believed()
    {
        var code = await CodeOfAsync(await IssueAsync());
        using var key = await PublicKeyAsync();
        var elsewhere = new BureauSignature(new AnotherMasterKey());
        var forged = elsewhere.Sign(SignedText.Read<QrPayload>(code, key)!);

        SignedText.Read<QrPayload>(forged, key).ShouldBeNull();
        for (var i = 0; i < code.Length; i++)
        {
            var altered = code[..i] + (code[i] == 'A' ? 'B' : 'A') + code[(i + 1)..];
            SignedText.Read<QrPayload>(altered, key).ShouldBeNull(altered);
        }

        foreach (var other in new[] { "", "LA1.", "LA1..", "LA1...", "https://example.com", code[..^1], code + "A" })
        {
            SignedText.Read<QrPayload>(other, key).ShouldBeNull(other);
        }
    }

    [Fact]
    public async Task The_list_of_the_day_names_what_is_not_in_force_and_nobody()
    {
        var issued = await IssueAsync();
        using var key = await PublicKeyAsync();
        (await ListedAsync(key)).ShouldNotContain(c => c.Id == issued.Id);
        await ActAsync(await SignInStaffAsync(), issued.Id, "suspend", Act(more: new { from = Today, to = "2026-04-30" }));

        (await ListedAsync(key)).Single(c => c.Id == issued.Id).State.ShouldBe(CertificateState.Suspended);
        Clock.SetDay(2026, 5, 1);
        (await ListedAsync(key)).ShouldNotContain(c => c.Id == issued.Id);
    }

    [Fact]
    public async Task The_list_of_the_day_names_whose_holder_may_not_enforce()
    {
        var issued = await IssueAsync();
        using var key = await PublicKeyAsync();
        var retirement = $"{PersonUrl}/{issued.PersonId}/retire";
        (await (await SignInStaffAsync()).PostAsync(retirement, Decision("2026-03-02"))).ShouldSucceed();

        (await ListedAsync(key)).Single(c => c.Id == issued.Id).State.ShouldBe(CertificateState.Valid);
    }

    [Fact]
    public async Task Codes_are_given_out_to_those_who_see_the_certificate()
    {
        var issued = await IssueAsync();
        var url = $"{QrUrl}/{issued.Id}";
        (await (await SignInAsync(DemoAccounts.DepartmentLiaisons[2])).GetAsync(url)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await (await Host.OpenBrowserAsync()).GetAsync(url)).ShouldBeRefused(HttpStatusCode.Unauthorized);
    }

    private async Task<CertificateDto> IssueAsync()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        return await IssuedAsync(staff, liaison, await BodyAsync(staff));
    }

    private async Task<string> CodeOfAsync(CertificateDto certificate) =>
        (await (await SignInLiaisonAsync()).GetAsync($"{QrUrl}/{certificate.Id}")).ShouldSucceed().As<QrCodeDto>().Text;

    private async Task<ECDsa> PublicKeyAsync()
    {
        var pem = (await (await Host.OpenBrowserAsync()).GetAsync($"{QrUrl}/public-key")).ShouldSucceed().As<QrKeyDto>().Pem;
        var key = ECDsa.Create();
        key.ImportFromPem(pem);
        return key;
    }

    private async Task<IReadOnlyList<NotInForce>> ListedAsync(ECDsa key)
    {
        var text = (await (await Host.OpenBrowserAsync()).GetAsync($"{QrUrl}/not-in-force")).ShouldSucceed().As<QrCodeDto>().Text;
        return SignedText.Read<NotInForceList>(text, key)!.Certificates;
    }

    private sealed class AnotherMasterKey : IMasterKey
    {
        public byte[] Derive(string purpose) => SHA256.HashData("another bureau"u8);
    }
}
