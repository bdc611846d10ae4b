using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class EligibilityTests : CertificateTest
{
    [Fact]
    public async Task However_many_are_asked_about_exams_and_hours_are_asked_for_once()
    {
        var checks = await Host.InUnitOfWorkAsync(async services =>
        {
            var contexts = services.GetRequiredService<IDbContextProvider<CertificationDbContext>>();
            var people = await (await contexts.GetDbContextAsync()).People.AsNoTracking().ToListAsync();
            return await services.GetRequiredService<Eligibility>().CheckAsync(people, new DateOnly(2026, 3, 2));
        });

        checks.Count.ShouldBeGreaterThan(40);
        Training.Questions.ShouldBe(2);
    }

    [Fact]
    public async Task Who_has_no_account_reads_that_no_exam_can_be_known()
    {
        var staff = await SignInStaffAsync();
        var person = await RegisterAsync(staff);

        var check = (await staff.GetAsync($"{Url}/eligibility/{person.Id}")).ShouldSucceed().As<EligibilityDto>();

        check.IsEligible.ShouldBeFalse();
        check
            .Items.Select(i => (i.Kind, i.IsMet))
            .ShouldBe([
                (EligibilityItemKind.Identity, true),
                (EligibilityItemKind.Employment, true),
                (EligibilityItemKind.InPost, true),
                (EligibilityItemKind.Age, true),
                (EligibilityItemKind.Exam, false),
                (EligibilityItemKind.Hours, false),
            ]);
        check.Items[4].Text.ShouldBe("没有关联账号，查不到考试成绩，请先关联账号");
        check.Items[5].Text.ShouldBe("学时 0/60");
        check.Items[4].Url.ShouldBe($"/certification/people/{person.Id}");
    }

    [Fact]
    public async Task What_is_missing_of_the_exam_leads_to_exams_or_to_the_own_ones()
    {
        var staff = await SignInStaffAsync();
        var person = await PersonAsync(staff);
        Training.Passed = false;
        var own = await SignInAsync(RoleNames.Officer);

        var check = (await staff.GetAsync($"{Url}/eligibility/{person.Id}")).ShouldSucceed().As<EligibilityDto>();
        var mine = (await own.GetAsync("/api/app/my-certificate")).ShouldSucceed().As<MyCertificateDto>();

        check.Items[4].Url.ShouldBe("/training-exams/exams");
        mine.Eligibility!.Items[4].Url.ShouldBe("/training-exams/mine");
    }
}
