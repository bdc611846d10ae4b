using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using LegalAffairs.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task What_was_failed_can_be_made_up_for_once_and_with_a_reason()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        var url = $"{Url}/{issued.Id}/pass-re-review";
        ShouldBeRefused(await staff.PostAsync(url, Act()), "NoFailedReview");
        await FailAsync(staff, issued.Id);
        ShouldBeRefused(await staff.PostAsync(url, Act(more: new { reason = " " })), "ReReviewNeedsReason");
        (await liaison.PostAsync(url, Act())).ShouldBeRefused(HttpStatusCode.Forbidden);

        var passed = await ActAsync(staff, issued.Id, "pass-re-review", Act(more: new { reason = "已补训20学时" }));

        (passed.ReviewedYear, passed.PassedReview).ShouldBe((2026, true));
        passed.Events.Select(e => e.Act).ShouldContain(CertificateAct.FailAnnualReview);
        passed.Events.Single(e => e.Act == CertificateAct.PassReReview).Reason.ShouldBe("已补训20学时");
        ShouldBeRefused(await staff.PostAsync(url, Act()), "NoFailedReview");
    }

    [Fact]
    public async Task Of_two_reviews_at_the_same_moment_one_is_recorded_and_the_other_says_so()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        var unit = (await UnitAsync(Unit)).Id;
        var stamp = await StampAsync(issued.Id);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ => staff.PostAsync($"{Url}/review-annually", Act(more: new { year = 2026, organizationUnitId = unit })))
        );

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers
            .Single(a => a.Status != HttpStatusCode.OK)
            .ErrorCode.ShouldBeOneOf("Certification:ReviewedMeanwhile", "Certification:NothingToReview");
        (await GetAsync(staff, issued.Id)).Events.Count(e => e.Act == CertificateAct.PassAnnualReview).ShouldBe(1);
        (await StampAsync(issued.Id)).ShouldNotBe(stamp);
    }

    private Task<string> StampAsync(Guid id) =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var context = await services.GetRequiredService<IDbContextProvider<CertificationDbContext>>().GetDbContextAsync();
            return await context.Certificates.IgnoreQueryFilters().Where(c => c.Id == id).Select(c => c.ConcurrencyStamp).SingleAsync();
        });

    [Fact]
    public async Task A_review_of_a_unit_reaches_those_below_it()
    {
        var staff = await SignInStaffAsync();
        var department = (await UnitAsync(Unit)).Id;

        var open = await OpenAsync(staff, department);
        open.ShouldContain(c => c.OrganizationUnitId != department);
        var result = (await staff.PostAsync($"{Url}/review-annually", Act(more: new { year = 2026, organizationUnitId = department })))
            .ShouldSucceed()
            .As<AnnualReviewDto>();

        result.Passed.ShouldBe(open.Count);
        (await OpenAsync(staff, department)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<CertificateListDto>> OpenAsync(ApiClient staff, Guid unitId) =>
        (await staff.GetAsync($"{Url}?review=1&organizationUnitId={unitId}&maxResultCount=1000"))
            .ShouldSucceed()
            .As<PagedResultDto<CertificateListDto>>()
            .Items;

    private static async Task FailAsync(ApiClient staff, Guid id)
    {
        var exceptions = new[] { new { certificateId = id, reason = "学时不足" } };
        (await staff.PostAsync($"{Url}/review-annually", Act(more: new { year = 2026, exceptions }))).ShouldSucceed();
    }
}
