using System.Net;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class CertificateApplicationTests : CertificateTest
{
    [Fact]
    public async Task From_the_application_to_the_number_every_act_is_on_record()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));

        (issued.State, issued.Number, issued.ValidUntil, issued.PersonName).ShouldBe(
            (CertificateState.Valid, "豫YZ202690001", new DateOnly(2031, 3, 1), "田小苗0")
        );
        issued
            .Events.Select(e => e.Act)
            .ShouldBe(
                [CertificateAct.Apply, CertificateAct.PassByUnit, CertificateAct.PassByBureau, CertificateAct.Send, CertificateAct.Issue],
                ignoreOrder: true
            );
        issued.Events.Single(e => e.Act == CertificateAct.PassByUnit).DeciderName.ShouldBe("陈芳");
        issued.Events.Where(e => e.Act != CertificateAct.Apply).ShouldAllBe(e => e.LegalBasis == "《河南省行政执法条例》");
    }

    [Theory]
    [InlineData(EmploymentKind.Contract, "合同制")]
    [InlineData(EmploymentKind.Worker, "工勤")]
    [InlineData(EmploymentKind.Temporary, "临时聘用")]
    public async Task Who_is_not_on_the_establishment_is_refused_with_the_article(EmploymentKind employment, string word)
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff, employment: employment));

        var refused = await liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id));

        ShouldBeRefused(refused, "EmploymentNotEligible");
        refused.ErrorMessage.ShouldBe(
            $"田小苗0 的用工性质为{word}：依照《河南省行政执法条例》第二十条，工勤、合同制和临时聘用人员不得取得执法证件"
        );
    }

    [Fact]
    public async Task Without_exam_or_hours_the_bureau_cannot_pass_it_and_reads_what_is_missing()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));
        var applied = (await liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id))).ShouldSucceed().As<CertificateDto>();
        await ActAsync(liaison, applied.Id, "review-by-unit", Act(more: new { passes = true }));
        (Training.Hours, Training.Passed) = (42, false);

        var check = (await staff.GetAsync($"{Url}/eligibility/{person.Id}")).ShouldSucceed().As<EligibilityDto>();
        var refused = await staff.PostAsync($"{Url}/{applied.Id}/review-by-bureau", Act(more: new { passes = true }));

        check.IsEligible.ShouldBeFalse();
        check.Items.Where(i => !i.IsMet).Select(i => i.Kind).ShouldBe([EligibilityItemKind.Exam, EligibilityItemKind.Hours]);
        check.Items[^1].Text.ShouldBe("学时 42/60");
        ShouldBeRefused(refused, "NotEligible");
        refused.ErrorMessage.ShouldContain("学时 42/60");
        (await GetAsync(staff, applied.Id)).Step.ShouldBe(CertificateStep.UnitReviewed);

        (Training.Hours, Training.Passed) = (60, true);
        await ActAsync(staff, applied.Id, "review-by-bureau", Act(more: new { passes = true }));
    }

    [Fact]
    public async Task Nobody_applies_twice_at_once_and_who_holds_one_says_why_another()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var held = await IssuedAsync(staff, liaison, body);

        ShouldBeRefused(await liaison.PostAsync($"{Url}/apply", Application(held.PersonId, body.Id)), "CertifiedAlready");
        var renewal = (await liaison.PostAsync($"{Url}/apply", Application(held.PersonId, body.Id, "证件遗失")))
            .ShouldSucceed()
            .As<CertificateDto>();
        ShouldBeRefused(await liaison.PostAsync($"{Url}/apply", Application(held.PersonId, body.Id, "证件遗失")), "ApplicationPending");
        renewal.ReplacesId.ShouldBe(held.Id);

        await ActAsync(liaison, renewal.Id, "review-by-unit", Act(more: new { passes = true }));
        await ActAsync(staff, renewal.Id, "review-by-bureau", Act(more: new { passes = true }));
        var batch = await SendAsync(staff);
        (await ImportAsync(staff, batch.Id, $"{People.Numbers.Nth(FreeNumber)},豫YZ202600777,{Today},\n")).IssuedCount.ShouldBe(1);

        (await GetAsync(staff, held.Id)).State.ShouldBe(CertificateState.Replaced);
        (await GetAsync(staff, renewal.Id)).State.ShouldBe(CertificateState.Valid);
    }

    [Fact]
    public async Task Of_two_applications_at_the_same_moment_one_is_made()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id)))
        );

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers
            .Where(a => a.Status != HttpStatusCode.OK)
            .ShouldAllBe(a => a.Status == HttpStatusCode.Forbidden || a.Status == HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_body_lends_only_its_own_areas_and_only_when_it_is_confirmed_for_the_year()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff, year: 2025), await PersonAsync(staff));
        ShouldBeRefused(await liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id)), "BodyNotConfirmed");
        var confirmation = new
        {
            year = 2026,
            decidedOn = "2026-03-01",
            documentNumber = "云司执〔2026〕1号",
        };
        (await staff.PostAsync($"{BodyUrl}/{body.Id}/confirm", confirmation)).ShouldSucceed();

        var beyond = new
        {
            personId = person.Id,
            bodyId = body.Id,
            kind = 1,
            areas = EnforcementAreas.UrbanManagement | EnforcementAreas.Health,
        };
        ShouldBeRefused(await liaison.PostAsync($"{Url}/apply", beyond), "AreasBeyondBody");
        (await liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id))).ShouldSucceed();
    }

    [Fact]
    public async Task A_step_is_taken_once_by_those_who_may_and_never_dated_back()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var (body, person) = (await BodyAsync(staff), await PersonAsync(staff));
        var id = (await liaison.PostAsync($"{Url}/apply", Application(person.Id, body.Id))).ShouldSucceed().As<CertificateDto>().Id;
        var passes = new { passes = true };

        ShouldBeRefused(await staff.PostAsync($"{Url}/{id}/review-by-bureau", Act(more: passes)), "CertificateNotAtStep");
        (await staff.PostAsync($"{Url}/{id}/review-by-unit", Act(more: passes))).ShouldBeRefused(HttpStatusCode.Forbidden);
        var otherLiaison = await UserIdAsync(DemoAccounts.DepartmentLiaisons[2]);
        ShouldBeRefused(
            await liaison.PostAsync($"{Url}/{id}/review-by-unit", Act(deciderId: otherLiaison, more: passes)),
            "DeciderOfAnotherUnit"
        );
        var trainer = await UserIdAsync(RoleNames.Trainer);
        ShouldBeRefused(
            await liaison.PostAsync($"{Url}/{id}/review-by-unit", Act(deciderId: trainer, more: passes)),
            "DeciderWithoutRight"
        );
        ShouldBeRefused(await liaison.PostAsync($"{Url}/{id}/review-by-unit", Act("2026-03-01", more: passes)), "ActBackdated");
        ShouldBeRefused(await liaison.PostAsync($"{Url}/{id}/review-by-unit", Act("2026-03-03", more: passes)), "ActInFuture");
        await ActAsync(liaison, id, "review-by-unit", Act(more: passes));
        ShouldBeRefused(await liaison.PostAsync($"{Url}/{id}/review-by-unit", Act(more: passes)), "CertificateNotAtStep");
    }

    [Fact]
    public async Task Certificates_of_other_units_are_not_there()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        var stranger = await SignInAsync(DemoAccounts.DepartmentLiaisons[2]);

        (await stranger.GetAsync($"{Url}/{issued.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"{Url}/eligibility/{issued.PersonId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await ListAsync(stranger, CertificateState.Valid)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_that_is_linked_later_gets_the_certificate_with_the_person()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        var (former, inspector) = (await UserIdAsync(DemoAccounts.Enforcers[300]), await UserIdAsync(RoleNames.Inspector));

        (await staff.PostAsync($"{PersonUrl}/{issued.PersonId}/link-account", new { userId = inspector })).ShouldSucceed();

        var (before, after) = await Host.InUnitOfWorkAsync(async services =>
        {
            var authority = services.GetRequiredService<ICertificateAuthority>();
            var answers = await authority.CheckAsync([former, inspector], null, new DateOnly(2026, 3, 2));
            return (answers[former].ReasonCode, answers[inspector].CertificateNumber);
        });
        (before, after).ShouldBe(("Certification:AuthorityNoPerson", issued.Number));
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.Trainer)]
    public async Task Who_has_nothing_to_do_with_it_sees_no_certificates(string role)
    {
        var client = await SignInAsync(role);
        (await client.GetAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync($"{BatchUrl}/send", Act())).ShouldBeRefused(HttpStatusCode.Forbidden);
    }
}
