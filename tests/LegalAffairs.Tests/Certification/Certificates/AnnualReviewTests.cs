using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class AnnualReviewTests : CertificateTest
{
    [Fact]
    public async Task All_that_are_valid_pass_but_the_exceptions_and_a_second_run_finds_nothing()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var (passing, failing, suspended) = (
            await IssuedAsync(staff, liaison, body, 0),
            await IssuedAsync(staff, liaison, body, 1),
            await IssuedAsync(staff, liaison, body, 2)
        );
        await ActAsync(staff, suspended.Id, "suspend", Act(more: new { from = Today, to = "2026-04-30" }));
        var unit = (await UnitAsync(Unit)).Id;
        object Review(params object[] exceptions) =>
            Act(
                more: new
                {
                    year = 2026,
                    organizationUnitId = unit,
                    exceptions,
                }
            );

        ShouldBeRefused(
            await staff.PostAsync($"{Url}/review-annually", Review(new { certificateId = suspended.Id, reason = "未参加培训" })),
            "ExceptionNotDue"
        );
        var result = (await staff.PostAsync($"{Url}/review-annually", Review(new { certificateId = failing.Id, reason = "未参加培训" })))
            .ShouldSucceed()
            .As<AnnualReviewDto>();

        result.Failed.ShouldBe(1);
        result.Passed.ShouldBeGreaterThanOrEqualTo(1);
        var (passed, failed) = (await GetAsync(staff, passing.Id), await GetAsync(staff, failing.Id));
        (passed.ReviewedYear, passed.PassedReview, failed.PassedReview).ShouldBe((2026, true, false));
        failed.Events.Single(e => e.Act == CertificateAct.FailAnnualReview).Reason.ShouldBe("未参加培训");
        (await GetAsync(staff, suspended.Id)).ReviewedYear.ShouldBeNull();
        ShouldBeRefused(await staff.PostAsync($"{Url}/review-annually", Review()), "NothingToReview");
    }

    [Fact]
    public async Task Years_far_away_and_decisions_of_tomorrow_are_refused()
    {
        var staff = await SignInStaffAsync();
        ShouldBeRefused(await staff.PostAsync($"{Url}/review-annually", Act(more: new { year = 2027 })), "ReviewYearInvalid");
        ShouldBeRefused(await staff.PostAsync($"{Url}/review-annually", Act("2026-03-03", more: new { year = 2026 })), "ActInFuture");
    }
}
