using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.SelfStudy;

namespace LegalAffairs.Tests.TrainerPool.SelfStudy;

public sealed class StudyClaimTests : TrainerPoolTest
{
    private const string ClaimUrl = "/api/app/study-claim";
    private const string MyClaimUrl = "/api/app/my-study-claim";

    [Fact]
    public async Task Self_study_with_proof_counts_once_it_is_approved_and_approved_twice_is_once()
    {
        var (officer, staff) = (await SignInAsync(RoleNames.Officer), await SignInStaffAsync());
        var before = (await MineAsync(officer)).Total.SelfStudy;
        var input = await InputAsync(officer);
        var claim = (await officer.PostAsync(MyClaimUrl, input)).ShouldSucceed().As<StudyClaimDto>();
        (await officer.PostAsync(MyClaimUrl, input)).ShouldSucceed().As<StudyClaimDto>().Id.ShouldBe(claim.Id);
        (await MineAsync(officer)).Total.SelfStudy.ShouldBe(before);
        (await staff.GetAsync($"{ClaimUrl}/{claim.Id}/file/{claim.Proofs[0].Id}")).ShouldSucceed();

        (await staff.PostAsync($"{ClaimUrl}/{claim.Id}/approve")).ShouldSucceed();
        (await staff.PostAsync($"{ClaimUrl}/{claim.Id}/approve"))
            .ShouldSucceed()
            .As<StudyClaimDto>()
            .Status.ShouldBe(StudyClaimStatus.Approved);

        (await MineAsync(officer)).Total.SelfStudy.ShouldBe(before + 2.5m);
    }

    [Fact]
    public async Task What_was_sent_back_may_be_changed_and_handed_in_again()
    {
        var (officer, staff) = (await SignInAsync(RoleNames.Officer), await SignInStaffAsync());
        var input = await InputAsync(officer);
        var claim = (await officer.PostAsync(MyClaimUrl, input)).ShouldSucceed().As<StudyClaimDto>();
        (await staff.PostAsync($"{ClaimUrl}/{claim.Id}/return", new { reason = "请上传完整笔记" })).ShouldSucceed();
        (await staff.PostAsync($"{ClaimUrl}/{claim.Id}/approve")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:ClaimNotSubmitted"
        );
        var returned = (await staff.GetAsync($"{ClaimUrl}/{claim.Id}")).As<StudyClaimDto>();
        input["hours"] = 2m;
        input["concurrencyStamp"] = returned.ConcurrencyStamp;

        var again = (await officer.PostAsync($"{MyClaimUrl}/{claim.Id}/resubmit", input)).ShouldSucceed().As<StudyClaimDto>();

        (returned.ReturnReason, again.Status, again.Hours, again.ReturnReason).ShouldBe(
            ("请上传完整笔记", StudyClaimStatus.Submitted, 2m, null)
        );
        (await officer.GetAsync("/api/app/notification")).Text.ShouldContain("自学学时申报被退回");
    }

    [Fact]
    public async Task A_claim_needs_proof_and_is_not_of_the_future_nor_judged_by_who_made_it()
    {
        var (officer, staff) = (await SignInAsync(RoleNames.Officer), await SignInStaffAsync());
        var input = await InputAsync(officer);
        var bare = new Dictionary<string, object?>(input, StringComparer.Ordinal) { ["fileIds"] = Array.Empty<Guid>() };
        (await officer.PostAsync(MyClaimUrl, bare)).ShouldBeRefused(HttpStatusCode.BadRequest);
        var future = new Dictionary<string, object?>(input, StringComparer.Ordinal) { ["occurredOn"] = "2026-03-03" };
        (await officer.PostAsync(MyClaimUrl, future)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:HoursInTheFuture");
        var stolen = await InputAsync(officer);
        (await staff.PostAsync(MyClaimUrl, stolen)).ShouldBeRefused(HttpStatusCode.NotFound);
        var own = (await staff.PostAsync(MyClaimUrl, await InputAsync(staff))).ShouldSucceed().As<StudyClaimDto>();

        (await staff.PostAsync($"{ClaimUrl}/{own.Id}/approve")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:ClaimOfOneself");
        (await officer.PostAsync($"{ClaimUrl}/{own.Id}/approve")).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await officer.GetAsync($"{MyClaimUrl}/{own.Id}/file/{own.Proofs[0].Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    private static async Task<Dictionary<string, object?>> InputAsync(ApiClient client) =>
        new(StringComparer.Ordinal)
        {
            ["requestId"] = Guid.CreateVersion7(),
            ["title"] = "自学行政许可法",
            ["hours"] = 2.5m,
            ["occurredOn"] = "2026-03-01",
            ["fileIds"] = new[] { await UploadAsync(client, "学习笔记.pdf") },
        };
}
