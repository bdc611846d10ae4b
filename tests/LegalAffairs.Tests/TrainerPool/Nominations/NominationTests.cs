using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.Tests.TrainerPool.Nominations;

public sealed class NominationTests : TrainerPoolTest
{
    private static readonly string Liaison = RoleNames.UnitLiaison;

    [Fact]
    public async Task A_unit_nominates_with_documents_and_the_bureau_sends_back_with_a_reason_until_it_approves()
    {
        var (liaison, staff) = (await SignInAsync(Liaison), await SignInStaffAsync());
        var input = await NominationOfAsync(liaison, Liaison);
        var nomination = (await liaison.PostAsync(NominationUrl, input)).ShouldSucceed().As<NominationDto>();

        (await ActAsync(staff, nomination, "return", new { reason = "缺少授课证明" })).ShouldSucceed();
        (await ActAsync(staff, nomination, "approve")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:NominationNotSubmitted");
        var returned = (await liaison.GetAsync($"{NominationUrl}/{nomination.Id}")).ShouldSucceed().As<NominationDto>();
        (returned.Status, returned.ReturnReason, returned.Files.Count).ShouldBe((NominationStatus.Returned, "缺少授课证明", 1));
        input["concurrencyStamp"] = returned.ConcurrencyStamp;
        input["fileIds"] = new[] { returned.Files[0].Id, await UploadAsync(liaison, "授课证明.pdf") };
        (await ActAsync(liaison, nomination, "resubmit", input)).ShouldSucceed().As<NominationDto>().Files.Count.ShouldBe(2);

        var approved = (await ActAsync(staff, nomination, "approve")).ShouldSucceed().As<NominationDto>();

        (approved.Status, approved.ReturnReason).ShouldBe((NominationStatus.Approved, null));
        approved.ReviewerName.ShouldNotBeNullOrEmpty();
        (await staff.GetAsync($"{NominationUrl}/{nomination.Id}/file/{returned.Files[0].Id}")).ShouldSucceed();
    }

    [Fact]
    public async Task A_refusal_is_final_and_said_with_its_reason_and_the_person_may_be_nominated_anew()
    {
        var (liaison, staff) = (await SignInAsync(Liaison), await SignInStaffAsync());
        var input = await NominationOfAsync(liaison, Liaison);
        var nomination = (await liaison.PostAsync(NominationUrl, input)).ShouldSucceed().As<NominationDto>();

        (await ActAsync(staff, nomination, "refuse", new { reason = " " })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ActAsync(staff, nomination, "refuse", new { reason = "从业年限不足" })).ShouldSucceed();

        (await ActAsync(staff, nomination, "approve")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:NominationNotSubmitted");
        (await ActAsync(liaison, nomination, "resubmit", input)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await liaison.GetAsync("/api/app/notification")).Text.ShouldContain("从业年限不足");
        var again = (await liaison.PostAsync(NominationUrl, await NominationOfAsync(liaison, Liaison))).ShouldSucceed().As<NominationDto>();
        again.Id.ShouldNotBe(nomination.Id);
    }

    [Fact]
    public async Task The_page_of_a_nomination_tells_who_did_what_and_why()
    {
        var (liaison, staff) = (await SignInAsync(Liaison), await SignInStaffAsync());
        var input = await NominationOfAsync(liaison, Liaison);
        var nomination = (await liaison.PostAsync(NominationUrl, input)).ShouldSucceed().As<NominationDto>();
        Clock.Now += TimeSpan.FromMinutes(1);
        var returned = (await ActAsync(staff, nomination, "return", new { reason = "缺少证明" })).ShouldSucceed().As<NominationDto>();
        Clock.Now += TimeSpan.FromMinutes(1);
        input["concurrencyStamp"] = returned.ConcurrencyStamp;
        (await ActAsync(liaison, nomination, "resubmit", input)).ShouldSucceed();
        Clock.Now += TimeSpan.FromMinutes(1);
        (await ActAsync(staff, nomination, "approve")).ShouldSucceed();

        var events = (await liaison.GetAsync($"{NominationUrl}/{nomination.Id}")).ShouldSucceed().As<NominationDto>().Events;

        events
            .Select(e => (e.Status, e.Reason))
            .ShouldBe([
                (NominationStatus.Submitted, null),
                (NominationStatus.Returned, "缺少证明"),
                (NominationStatus.Submitted, null),
                (NominationStatus.Approved, null),
            ]);
        events.ShouldAllBe(e => e.PersonName != null);
    }

    [Fact]
    public async Task Nobody_is_nominated_twice_at_once_and_pressed_twice_is_once()
    {
        var (liaison, other) = (await SignInAsync(Liaison), await SignInStaffAsync());
        var input = await NominationOfAsync(liaison, Liaison);
        var first = (await liaison.PostAsync(NominationUrl, input)).ShouldSucceed().As<NominationDto>();

        (await liaison.PostAsync(NominationUrl, input)).ShouldSucceed().As<NominationDto>().Id.ShouldBe(first.Id);
        (await other.PostAsync(NominationUrl, await NominationOfAsync(other, Liaison))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:NominatedAlready"
        );
    }

    [Fact]
    public async Task Who_serves_is_not_nominated_again()
    {
        var staff = await SignInStaffAsync();
        await AppointedAsync(Liaison);

        (await staff.PostAsync(NominationUrl, await NominationOfAsync(staff, Liaison))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:TrainerAlready"
        );
    }

    [Fact]
    public async Task A_unit_nominates_only_its_own_people_and_does_not_see_those_of_others()
    {
        var (liaison, elsewhere) = (await SignInAsync(Liaison), await SignInAsync(DemoAccounts.CountyLiaisons[0]));
        var nomination = (await liaison.PostAsync(NominationUrl, await NominationOfAsync(liaison, Liaison)))
            .ShouldSucceed()
            .As<NominationDto>();

        (await elsewhere.PostAsync(NominationUrl, await NominationOfAsync(elsewhere, Liaison))).ShouldBeRefused(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"{NominationUrl}/{nomination.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"{NominationUrl}/{nomination.Id}/file/{nomination.Files[0].Id}")).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_unit_is_offered_its_own_people_and_staff_everybody()
    {
        var (liaison, staff) = (await SignInAsync(Liaison), await SignInStaffAsync());
        var own = (await liaison.GetAsync($"{NominationUrl}/candidates?filter={Liaison}")).ShouldSucceed().Json.GetProperty("items");
        var elsewhere = $"{NominationUrl}/candidates?filter={DemoAccounts.CountyLiaisons[0]}";

        own[0].GetProperty("userId").GetGuid().ShouldBe(await IdOfAsync(Liaison));
        own[0].GetProperty("organizationUnitName").GetString().ShouldNotBeNullOrEmpty();
        (await liaison.GetAsync(elsewhere)).ShouldSucceed().Json.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await staff.GetAsync(elsewhere)).ShouldSucceed().Json.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_reviews_what_they_nominated_and_units_review_nothing()
    {
        var nomination = await NominatedAsync(Liaison);
        var (nominator, liaison) = (await SignInAsync(DemoAccounts.SecondBureauStaff), await SignInAsync(Liaison));

        (await ActAsync(nominator, nomination, "approve")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:ReviewOfOwnNomination");
        (await ActAsync(liaison, nomination, "approve")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Only_an_approved_nomination_goes_into_a_batch_which_is_numbered_when_it_is_published()
    {
        var (staff, nomination) = (await SignInStaffAsync(), await NominatedAsync(Liaison));
        var input = new
        {
            noticeNumber = "云司通〔2026〕21号",
            appointedOn = "2026-03-02",
            nominationIds = new[] { nomination.Id },
        };
        (await staff.PostAsync(BatchUrl, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:NominationNotApproved");
        (await ActAsync(staff, nomination, "approve")).ShouldSucceed();
        var batch = (await staff.PostAsync(BatchUrl, input)).ShouldSucceed().As<TrainerBatchDto>();
        (batch.Number, batch.TermEnd).ShouldBe((null, new DateOnly(2029, 3, 1)));

        var published = (await staff.PostAsync($"{BatchUrl}/{batch.Id}/publish")).ShouldSucceed().As<TrainerBatchDto>();
        (await staff.PostAsync($"{BatchUrl}/{batch.Id}/publish")).ShouldSucceed().As<TrainerBatchDto>().Number.ShouldBe(2);

        published.Nominations.ShouldHaveSingleItem().Status.ShouldBe(NominationStatus.Appointed);
        (await staff.DeleteAsync($"{BatchUrl}/{batch.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:BatchPublished");
        (await staff.PostAsync(BatchUrl, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:NoticeNumberTaken");
        (await (await SignInAsync(Liaison)).GetAsync("/api/app/notification")).Text.ShouldContain("第2批师资");
    }

    private static Task<ApiResponse> ActAsync(ApiClient client, NominationDto nomination, string act, object? input = null) =>
        client.PostAsync($"{NominationUrl}/{nomination.Id}/{act}", input);
}
