using System.Net;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Identity;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class MyCertificateTests : CertificateTest
{
    private const string MyUrl = "/api/app/my-certificate";

    [Fact]
    public async Task One_sees_the_own_certificates_and_what_is_missing_for_the_next()
    {
        Training.Hours = 12;
        var officer = await SignInAsync(RoleNames.Officer);

        var mine = (await officer.GetAsync(MyUrl)).ShouldSucceed().As<MyCertificateDto>();

        mine.Certificates.Single().PersonName.ShouldBe("杨帆");
        mine.Eligibility!.Items.Single(i => !i.IsMet).Text.ShouldBe("学时 12/60");
    }

    [Fact]
    public async Task Who_is_in_no_register_has_none()
    {
        var mine = (await (await SignInAsync(RoleNames.Trainer)).GetAsync(MyUrl)).ShouldSucceed().As<MyCertificateDto>();

        (mine.Eligibility, mine.Certificates.Count).ShouldBe((null, 0));
        (await (await SignInAsync(RoleNames.HotlineOperator)).GetAsync(MyUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task One_shows_the_code_of_the_own_certificate_and_of_no_other()
    {
        var officer = await SignInAsync(RoleNames.Officer);
        var mine = (await officer.GetAsync(MyUrl)).As<MyCertificateDto>().Certificates.Single();

        (await officer.GetAsync($"{MyUrl}/{mine.Id}/qr")).ShouldSucceed().As<QrCodeDto>().Text.ShouldStartWith("LA1.");
        (await (await SignInAsync(RoleNames.Inspector)).GetAsync($"{MyUrl}/{mine.Id}/qr")).ShouldBeRefused(HttpStatusCode.NotFound);
    }
}
