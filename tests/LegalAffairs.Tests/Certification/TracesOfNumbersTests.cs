using System.Net;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Identity;
using LegalAffairs.Tests.Certification.Certificates;
using LegalAffairs.Tests.Certification.People;

namespace LegalAffairs.Tests.Certification;

public sealed class TracesOfNumbersTests : CertificateTest
{
    private const string CheckUrl = "/api/app/certificate-check";
    private static readonly string Number = Numbers.Nth(FreeNumber);

    [Fact]
    public async Task A_search_for_an_identity_number_is_refused_and_no_address_that_is_kept_tells_number_name_or_token()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        await IssuedAsync(staff, liaison, await BodyAsync(staff));
        foreach (var list in new[] { PersonUrl, Url, "/api/app/certificate-register/export" })
        {
            (await staff.GetAsync($"{list}?filter={Number}")).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                "Certification:SearchByIdentityNumber"
            );
        }

        var citizen = await Host.OpenBrowserAsync();
        var found = (await citizen.GetAsync($"{CheckUrl}?number=豫YZ202690001&name={Uri.EscapeDataString("田小苗0")}")).ShouldSucceed();
        var token = Uri.EscapeDataString(found.As<CertificateCheckDto>().PhotoToken + "CfDJ8");
        await citizen.GetAsync($"{CheckUrl}/photo?token={token}");

        var kept = await AuditedAsync($"{CheckUrl}/photo?token=***");

        kept.ShouldContain($"{PersonUrl}?filter={Number[..3]}***********{Number[^4..]}");
        kept.ShouldContain("&name=***");
        kept.ShouldNotContain(Number);
        kept.ShouldNotContain(Uri.EscapeDataString("田小苗0"));
        kept.ShouldNotContain(token);
    }

    [Fact]
    public async Task The_issuers_list_with_shifted_columns_quotes_no_identity_number()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        await ReviewedAsync(staff, liaison, await PersonAsync(staff), (await BodyAsync(staff)).Id);
        var batch = await SendAsync(staff);

        var report = await ImportAsync(staff, batch.Id, $"豫YZ202690001,{Number},{Today},\n{Number},豫YZ202690001,{Number},{Number}\n");

        report.Errors.Count.ShouldBeGreaterThan(2);
        report.Errors.ShouldAllBe(e => !e.Contains(Number, StringComparison.Ordinal));
        string.Join('\n', report.Errors).ShouldContain($"***********{Number[^4..]}");
    }

    // Records appear within moments and in their order.
    private async Task<string> AuditedAsync(string lastUrl)
    {
        var auditor = await SignInAsync(RoleNames.Auditor);
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var log = (await auditor.GetAsync("/api/app/audit-log?maxResultCount=1000")).ShouldSucceed();
            var urls = log.Json.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("url").GetString()).ToList();
            if (urls.Contains(lastUrl))
            {
                return string.Join('\n', urls);
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No call of {lastUrl} appeared.");
    }
}
