using System.Net;
using LegalAffairs.Certification.People;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PersonReturnTests : CertificationTest
{
    [Fact]
    public async Task A_unit_does_not_transfer_people_and_the_bureau_does()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";
        var move = new
        {
            organizationUnitId = (await UnitAsync("云州市道路运输执法队")).Id,
            decidedOn = "2026-03-01",
            reason = "工作需要",
        };

        (await liaison.PostAsync($"{url}/transfer", move)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await staff.PostAsync($"{url}/transfer", move)).ShouldSucceed();
    }

    [Fact]
    public async Task Who_left_comes_back_by_a_decision_that_is_not_dated_before_the_last_one()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";
        Refused(await staff.PostAsync($"{url}/return-to-post", Decision()), "PersonInPost");
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await staff.PostAsync($"{url}/leave", Decision("2026-03-01", "借调"))).ShouldSucceed();
        Refused(await staff.PostAsync($"{url}/return-to-post", Decision("2026-02-28")), "ActBackdated");
        Refused(await staff.PostAsync($"{url}/return-to-post", Decision("2026-03-03")), "ActInFuture");
        Clock.Advance(TimeSpan.FromMinutes(1));

        var back = (await staff.PostAsync($"{url}/return-to-post", Decision("2026-03-02", "借调期满"))).ShouldSucceed().As<PersonDto>();

        back.State.ShouldBe(PersonState.InPost);
        (back.History[0].Act, back.History[0].Reason, back.History[0].DocumentNumber).ShouldBe(
            (PersonAct.ReturnToPost, "借调期满", "云司执〔2026〕7号")
        );
        Refused(await staff.PostAsync($"{url}/retire", Decision("2026-03-01")), "ActBackdated");
        (await staff.PostAsync($"{url}/retire", Decision("2026-03-02"))).ShouldSucceed();
    }

    private static void Refused(ApiResponse response, string code) =>
        response.ShouldBeRefused(HttpStatusCode.Forbidden, $"Certification:{code}");
}
