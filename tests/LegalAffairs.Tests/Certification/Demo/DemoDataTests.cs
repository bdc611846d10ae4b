using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Demo;

public sealed class DemoDataTests : CertificationTest
{
    [Fact]
    public async Task The_city_has_bodies_of_all_three_kinds_confirmed_and_published_for_this_year()
    {
        var staff = await SignInStaffAsync();
        var bodies = (await staff.GetAsync($"{BodyUrl}?year=2026&isConfirmed=true&isPublished=true&maxResultCount=100"))
            .ShouldSucceed()
            .As<PagedResultDto<EnforcementBodyListDto>>();

        bodies.Items.Select(b => b.Kind).Distinct().Order().ShouldBe([BodyKind.Administrative, BodyKind.Authorized, BodyKind.Entrusted]);
        bodies.TotalCount.ShouldBe(10);
        bodies.Items.ShouldAllBe(b => b.PublishedYear == 2026);
    }

    [Fact]
    public async Task Its_people_are_of_every_kind_and_their_certificates_in_every_state_but_replaced()
    {
        var staff = await SignInStaffAsync();
        var people = (await staff.GetAsync($"{PersonUrl}?maxResultCount=1000")).ShouldSucceed().As<PagedResultDto<PersonListDto>>();
        var states = (await staff.GetAsync("/api/app/certificate?maxResultCount=1000"))
            .ShouldSucceed()
            .As<PagedResultDto<CertificateListDto>>()
            .Items.Select(c => c.State)
            .ToList();

        people.TotalCount.ShouldBeGreaterThanOrEqualTo(45);
        people.Items.Select(p => p.Employment).Distinct().Count().ShouldBe(4);
        people.Items.Count(p => p.State == PersonState.Retired).ShouldBe(1);
        states.Distinct().Order().ShouldBe(Enum.GetValues<CertificateState>().Except([CertificateState.Replaced]));
        states.Count(s => s == CertificateState.Valid).ShouldBeGreaterThan(states.Count / 2);
    }

    [Fact]
    public async Task The_officer_of_the_demo_may_enforce()
    {
        var officer = await UserIdAsync(RoleNames.Officer);
        var answer = await Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<ICertificateAuthority>().CheckAsync([officer], null, new DateOnly(2026, 3, 2)))[officer]
        );

        answer.ReasonCode.ShouldBeNull();
        answer.CertificateNumber.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Exams_and_hours_are_asked_of_their_own_modules()
    {
        var staff = await SignInStaffAsync();
        var passed = await Host.InUnitOfWorkAsync(async services =>
        {
            var users = await services.GetRequiredService<IUserDirectory>().GetManyByUserNameAsync([.. DemoAccounts.Enforcers]);
            return await services.GetRequiredService<IQualificationResults>().GetPassedAsync([.. users.Values.Select(u => u.Id)]);
        });
        passed.Count.ShouldBeGreaterThan(0);
        passed.Count.ShouldBeLessThan(DemoAccounts.Enforcers.Count);
        var (userId, result) = passed.First();
        var unit = await UnitAsync("云州市城市管理局");
        var person = await FindOrRegisterAsync(staff, userId, unit.Id);

        var check = (await staff.GetAsync($"/api/app/certificate/eligibility/{person}")).ShouldSucceed().As<EligibilityDto>();

        var exam = check.Items.Single(i => i.Kind == EligibilityItemKind.Exam);
        exam.IsMet.ShouldBeTrue();
        exam.Text.ShouldContain(result.Title);
        var hours = await Host.InUnitOfWorkAsync(async services =>
            (await services.GetRequiredService<ITrainingHours>().GetTotalsAsync([userId], 2026))[userId]
        );
        check.Items.Single(i => i.Kind == EligibilityItemKind.Hours).Text.ShouldBe($"学时 {hours.Total:0.#}/60");
    }

    private async Task<Guid> FindOrRegisterAsync(ApiClient staff, Guid userId, Guid unitId)
    {
        var people = (await staff.GetAsync($"{PersonUrl}?maxResultCount=1000")).As<PagedResultDto<PersonListDto>>();
        return people.Items.FirstOrDefault(p => p.UserId == userId)?.Id
            ?? (await RegisterAsync(staff, Registration(unitId, userId: userId))).Id;
    }
}
