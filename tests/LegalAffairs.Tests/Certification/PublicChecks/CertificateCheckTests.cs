using System.Net;
using System.Text.Json;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Certification.PublicChecks;
using LegalAffairs.Identity;
using LegalAffairs.Tests.Certification.Certificates;
using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace LegalAffairs.Tests.Certification.PublicChecks;

public sealed class CertificateCheckTests : CertificateTest
{
    private const string CheckUrl = "/api/app/certificate-check";
    private const string Number = "豫YZ202690001";

    [Fact]
    public async Task Number_and_name_together_tell_unit_areas_and_state_and_nothing_else()
    {
        await IssueAsync();
        var citizen = await Host.OpenBrowserAsync();

        var answer = await CheckAsync(citizen, "豫yz２０２６９０００１", " 田小苗0 ");

        var found = answer.As<CertificateCheckDto>();
        (found.IsFound, found.State, found.UnitName, found.AsOf).ShouldBe((true, CertificateState.Valid, Unit, Clock.Now.UtcDateTime));
        answer
            .Json.EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(["isFound", "unitName", "bodyName", "kind", "areas", "state", "mayEnforce", "asOf", "photoToken"]);
    }

    [Fact]
    public async Task A_wrong_name_and_an_unknown_number_look_the_same()
    {
        await IssueAsync();
        var citizen = await Host.OpenBrowserAsync();

        var (wrong, unknown, empty) = (
            await CheckAsync(citizen, Number, "田小苗"),
            await CheckAsync(citizen, "豫YZ202699999", "田小苗0"),
            await CheckAsync(citizen, "0", "0")
        );

        WithoutToken(wrong).ShouldBe(WithoutToken(unknown));
        WithoutToken(wrong).ShouldBe(WithoutToken(empty));
        wrong.As<CertificateCheckDto>().IsFound.ShouldBeFalse();
        wrong.Content.Length.ShouldBe(unknown.Content.Length);
    }

    [Fact]
    public async Task Suspended_revoked_and_expired_are_shown_as_what_they_are()
    {
        var issued = await IssueAsync();
        var citizen = await Host.OpenBrowserAsync();
        Clock.SetDay(2031, 3, 2);
        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().State.ShouldBe(CertificateState.Expired);
        Clock.Now = TestClock.Start;
        await ActAsync(await SignInStaffAsync(), issued.Id, "suspend", Act(more: new { from = Today, to = Today }));
        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().State.ShouldBe(CertificateState.Suspended);
        var leader = await SignInAsync(RoleNames.BureauLeader);
        await ActAsync(leader, issued.Id, "revoke", Act(more: new { effectiveOn = Today }));

        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().State.ShouldBe(CertificateState.Revoked);
    }

    [Theory]
    [InlineData("retire")]
    [InlineData("leave")]
    [InlineData("change-post")]
    [InlineData("review")]
    [InlineData("dissolve")]
    public async Task Who_may_not_enforce_is_shown_as_that_and_not_why(string why)
    {
        var issued = await IssueAsync();
        var (staff, citizen) = (await SignInStaffAsync(), await Host.OpenBrowserAsync());
        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().MayEnforce.ShouldBe(true);
        (await HappenAsync(staff, issued, why)).ShouldSucceed();

        var answer = await CheckAsync(citizen, Number, "田小苗0");

        var found = answer.As<CertificateCheckDto>();
        (found.State, found.MayEnforce).ShouldBe((CertificateState.Valid, false));
        (await CheckAsync(citizen, Number, "别人")).As<CertificateCheckDto>().MayEnforce.ShouldBeNull();
        var shown = answer.Json.EnumerateObject().Where(p => p.Name is not ("photoToken" or "asOf")).Select(p => $"{p.Name}={p.Value}");
        string.Join(' ', shown)
            .ShouldBe(
                $"isFound=True unitName={Unit} bodyName=云州市测试执法局 kind=1 areas={(int)EnforcementAreas.UrbanManagement} state=2 mayEnforce=False"
            );
    }

    private static Task<ApiResponse> HappenAsync(ApiClient staff, CertificateDto issued, string why) =>
        why switch
        {
            "review" => staff.PostAsync(
                $"{Url}/review-annually",
                Act(more: new { year = 2026, exceptions = new[] { new { certificateId = issued.Id, reason = "学时不足" } } })
            ),
            "dissolve" => staff.PostAsync($"{BodyUrl}/{issued.BodyId}/dissolve", Decision("2026-03-02")),
            _ => staff.PostAsync(
                $"{PersonUrl}/{issued.PersonId}/{why}",
                new
                {
                    decidedOn = "2026-03-02",
                    reason = "按程序办理",
                    post = "协管员",
                    employment = EmploymentKind.Contract,
                }
            ),
        };

    [Fact]
    public async Task The_photo_is_to_be_had_with_the_answer_only_and_for_minutes()
    {
        await IssueAsync(withPhoto: true);
        var citizen = await Host.OpenBrowserAsync();
        var found = (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>();
        var wrong = (await CheckAsync(citizen, Number, "别人")).As<CertificateCheckDto>();

        (await PhotoAsync(citizen, found.PhotoToken)).ShouldSucceed().ContentType.ShouldBe("image/png");
        (await PhotoAsync(citizen, wrong.PhotoToken)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await PhotoAsync(citizen, "guess")).ShouldBeRefused(HttpStatusCode.NotFound);
        Clock.Advance(TimeSpan.FromMinutes(6));
        (await PhotoAsync(citizen, found.PhotoToken)).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_guesses_is_soon_told_to_wait()
    {
        await using var host = Host.WithWebHostBuilder(b => b.UseSetting("RateLimiting:AnonymousRequestsPerMinute", "3"));
        var visitor = new ApiClient(host.CreateDefaultClient(new CookieContainerHandler()));
        for (var i = 0; i < 3; i++)
        {
            (await CheckAsync(visitor, $"豫YZ20260000{i}", "田小苗")).As<CertificateCheckDto>().IsFound.ShouldBeFalse();
        }

        (await visitor.GetAsync($"{CheckUrl}?number=1&name=1")).ShouldBeRefused(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Of_one_number_names_are_not_guessed_from_many_addresses_and_a_rightful_check_waits_for_minutes_only()
    {
        await IssueAsync();
        var citizen = await Host.OpenBrowserAsync();
        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().IsFound.ShouldBeTrue();
        foreach (var number in new[] { Number, "豫YZ202699999" })
        {
            for (var i = 0; i < WrongNames.Max; i++)
            {
                (await CheckAsync(citizen, i % 2 == 0 ? number : number.ToLowerInvariant(), $"田{i}"))
                    .As<CertificateCheckDto>()
                    .IsFound.ShouldBeFalse();
            }
        }

        var (real, unknown) = (await RefusedAsync(Number), await RefusedAsync("豫YZ202699999"));
        (await CheckAsync(citizen, "豫YZ202690002", "田小苗0")).As<CertificateCheckDto>().IsFound.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromMinutes(6));

        unknown.ShouldBe(real);
        (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().IsFound.ShouldBeTrue();
        (await CheckAsync(citizen, Number, "田小苗")).As<CertificateCheckDto>().IsFound.ShouldBeFalse();
        (await RefusedAsync(Number)).ShouldBe(real);
        Clock.Advance(TimeSpan.FromHours(1));
        for (var i = 0; i < 3 * WrongNames.Max; i++)
        {
            (await CheckAsync(citizen, Number, "田小苗0")).As<CertificateCheckDto>().IsFound.ShouldBeTrue();
        }

        async Task<string?> RefusedAsync(string number)
        {
            var refused = await citizen.GetAsync(
                $"{CheckUrl}?number={Uri.EscapeDataString(number)}&name={Uri.EscapeDataString("田小苗0")}"
            );
            refused.ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:CheckedTooOften");
            return refused.ErrorMessage;
        }
    }

    private async Task<CertificateDto> IssueAsync(bool withPhoto = false)
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        if (withPhoto)
        {
            (await staff.UploadAsync($"{PersonUrl}/{issued.PersonId}/set-photo", "a.png", People.PhotoImportTests.Png)).ShouldSucceed();
        }

        return issued;
    }

    private static async Task<ApiResponse> CheckAsync(ApiClient client, string number, string name) =>
        (await client.GetAsync($"{CheckUrl}?number={Uri.EscapeDataString(number)}&name={Uri.EscapeDataString(name)}")).ShouldSucceed();

    private static Task<ApiResponse> PhotoAsync(ApiClient client, string token) =>
        client.GetAsync($"{CheckUrl}/photo?token={Uri.EscapeDataString(token)}");

    private static string WithoutToken(ApiResponse response) =>
        JsonSerializer.Serialize(response.Json.EnumerateObject().Where(p => p.Name != "photoToken").Select(p => $"{p.Name}={p.Value}"));
}
