using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class CertificateAuthorityTests : CertificateTest
{
    private static readonly DateOnly Day = new(2026, 3, 20);

    [Fact]
    public async Task It_says_for_each_on_each_day_in_each_area_whether_and_if_not_why()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var issued = new List<CertificateDto>();
        for (var n = 0; n < 4; n++)
        {
            issued.Add(await IssuedAsync(staff, liaison, body, n));
        }

        await ActAsync(staff, issued[1].Id, "suspend", Act(more: new { from = "2026-03-10", to = "2026-03-20" }));
        var leader = await SignInAsync(RoleNames.BureauLeader);
        await ActAsync(leader, issued[2].Id, "revoke", Act(more: new { effectiveOn = "2026-03-20" }));
        (await staff.PostAsync($"{PersonUrl}/{issued[3].PersonId}/retire", Decision("2026-03-02"))).ShouldSucceed();
        await PersonAsync(staff, 4);
        var users = await UsersAsync(6);

        (await CheckAsync(users, EnforcementAreas.UrbanManagement, Day)).ShouldBe([
            null,
            "AuthoritySuspended",
            "AuthorityRevoked",
            "AuthorityNotInPost",
            "AuthorityNoCertificate",
            "AuthorityNoPerson",
        ]);
        (await CheckAsync(users, EnforcementAreas.UrbanManagement, Day.AddDays(1)))[1].ShouldBeNull();
        (await CheckAsync(users, null, Day.AddDays(-1)))[2].ShouldBeNull();
        (await CheckAsync(users, EnforcementAreas.Health, Day))[0].ShouldBe("AuthorityArea");
        (await CheckAsync(users, EnforcementAreas.UrbanManagement | EnforcementAreas.Environment, Day))[0].ShouldBe("AuthorityArea");
        (await CheckAsync(users, null, new DateOnly(2026, 3, 1)))[0].ShouldBe("AuthorityNotYetIssued");
        (await CheckAsync(users, null, new DateOnly(2031, 3, 2)))[0].ShouldBe("AuthorityExpired");
    }

    [Fact]
    public async Task A_failed_review_holds_into_the_years_to_come_until_it_is_made_up_for_or_a_later_one_is_passed()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var (remedied, patient) = (await IssuedAsync(staff, liaison, body, 0), await IssuedAsync(staff, liaison, body, 1));
        var users = await UsersAsync(2);
        await ReviewAsync(staff, 2026, [remedied.Id, patient.Id]);

        (await CheckAsync(users, null, new DateOnly(2025, 12, 31))).ShouldBe(["AuthorityNotYetIssued", "AuthorityNotYetIssued"]);
        (await CheckAsync(users, null, new DateOnly(2026, 12, 31))).ShouldBe(["AuthorityReviewFailed", "AuthorityReviewFailed"]);
        (await CheckAsync(users, null, new DateOnly(2027, 1, 1))).ShouldBe(["AuthorityReviewFailed", "AuthorityReviewFailed"]);
        Clock.SetDay(2027, 2, 1);
        staff = await SignInStaffAsync();
        await ActAsync(staff, remedied.Id, "pass-re-review", Act(Today));
        (await CheckAsync(users, null, new DateOnly(2027, 2, 1))).ShouldBe([null, "AuthorityReviewFailed"]);
        await ReviewAsync(staff, 2027, []);

        (await CheckAsync(users, null, new DateOnly(2027, 2, 1))).ShouldBe([null, null]);
    }

    [Fact]
    public async Task A_certificate_with_a_failed_review_is_not_replaced_by_one_without()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var issued = await IssuedAsync(staff, liaison, body);
        await ReviewAsync(staff, 2026, [issued.Id]);

        ShouldBeRefused(
            await liaison.PostAsync($"{Url}/apply", Application(issued.PersonId, body.Id, "证件损毁")),
            "ReplaceWhileReviewFailed"
        );
    }

    [Fact]
    public async Task With_its_body_a_certificate_loses_what_it_is_good_for()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        await IssuedAsync(staff, liaison, body);
        var users = await UsersAsync(1);
        (await CheckAsync(users, null, Day)).ShouldBe([null]);

        (await staff.PostAsync($"{BodyUrl}/{body.Id}/dissolve", Decision("2026-03-02"))).ShouldSucceed();

        (await CheckAsync(users, null, Day)).ShouldBe(["AuthorityBodyDissolved"]);
    }

    [Fact]
    public async Task Ten_thousand_cost_as_many_queries_as_one()
    {
        await Host.InUnitOfWorkAsync(async services =>
        {
            var authority = services.GetRequiredService<ICertificateAuthority>();
            var many = Enumerable.Range(0, 10_000).Select(_ => Guid.CreateVersion7()).ToList();
            var answers = await authority.CheckAsync(many, null, Day);
            answers.Count.ShouldBe(10_000);
            answers.Values.ShouldAllBe(a => a.ReasonCode == "Certification:AuthorityNoPerson");
            (await authority.CheckAsync([], null, Day)).ShouldBeEmpty();
            return true;
        });
    }

    private async Task ReviewAsync(ApiClient staff, int year, Guid[] failing)
    {
        var exceptions = failing.Select(certificateId => new { certificateId, reason = "学时不足" });
        (await staff.PostAsync($"{Url}/review-annually", Act(Today, more: new { year, exceptions }))).ShouldSucceed();
    }

    private async Task<List<Guid>> UsersAsync(int count)
    {
        var users = new List<Guid>();
        for (var n = 0; n < count; n++)
        {
            users.Add(await UserIdAsync(DemoAccounts.Enforcers[300 - n]));
        }

        return users;
    }

    private Task<List<string?>> CheckAsync(List<Guid> users, EnforcementAreas? areas, DateOnly day) =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var answers = await services.GetRequiredService<ICertificateAuthority>().CheckAsync(users, areas, day);
            return users.ConvertAll(u => answers[u].ReasonCode?.Split(':')[1]);
        });
}
