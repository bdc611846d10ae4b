using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class CertificateRegisterTests : CertificateTest
{
    private const string RegisterUrl = "/api/app/certificate-register";

    [Fact]
    public async Task Areas_nearness_of_the_end_and_the_unit_with_all_below_it_find_certificates()
    {
        var staff = await SignInStaffAsync();
        var all = await ListAsync(staff, string.Empty);

        var areas = await ListAsync(staff, $"areas={(int)EnforcementAreas.Transport}");
        areas.ShouldNotBeEmpty();
        areas.ShouldAllBe(c => c.Areas.HasFlag(EnforcementAreas.Transport));
        var soon = await ListAsync(staff, $"endsWithin={(int)RenewalStage.ThirtyDays}");
        soon.ShouldNotBeEmpty();
        soon.ShouldAllBe(c => c.State == CertificateState.Valid && c.ValidUntil <= new DateOnly(2026, 4, 1));
        var later = await ListAsync(staff, $"endsWithin={(int)RenewalStage.SixMonths}");
        later.Count.ShouldBeGreaterThan(soon.Count);
        var department = await UnitAsync(Unit);
        var ofUnit = await ListAsync(staff, $"organizationUnitId={department.Id}");
        ofUnit.ShouldNotBeEmpty();
        ofUnit.Count.ShouldBeLessThan(all.Count);
        (await ListAsync(staff, $"organizationUnitId={Guid.CreateVersion7()}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_is_counted_within_what_one_may_see()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());

        var (ofCity, ofUnit) = (await ToDoAsync(staff), await ToDoAsync(liaison));

        (ofCity.Applied, ofCity.BureauReviewed, ofCity.ReviewYear).ShouldBe((3, 3, 2026));
        ofCity.Applied.ShouldBe((await ListAsync(staff, "step=1")).Count);
        ofCity.Ending.ShouldBe((await ListAsync(staff, $"endsWithin={(int)RenewalStage.SixMonths}")).Count);
        ofUnit.ReviewOpen.ShouldBe((await ListAsync(liaison, "review=1")).Count);
        ofUnit.ReviewOpen.ShouldBeLessThan(ofCity.ReviewOpen);
    }

    [Fact]
    public async Task Who_left_with_a_valid_certificate_is_counted_listed_and_gone_once_it_is_cancelled()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var issued = await IssuedAsync(staff, liaison, await BodyAsync(staff));
        (await ToDoAsync(staff)).HolderLeft.ShouldBe(0);
        (await staff.PostAsync($"{PersonUrl}/{issued.PersonId}/retire", Decision(Today))).ShouldSucceed();

        (await ToDoAsync(staff)).HolderLeft.ShouldBe(1);
        (await ListAsync(staff, "holderLeft=true")).Select(c => c.Id).ShouldBe([issued.Id]);
        var leader = await UserIdAsync(RoleNames.BureauLeader);
        await ActAsync(staff, issued.Id, "cancel", Act(Today, leader, new { effectiveOn = Today }));
        (await ToDoAsync(staff)).HolderLeft.ShouldBe(0);
    }

    [Fact]
    public async Task Cards_are_made_of_what_is_issued_and_may_be_seen()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var body = await BodyAsync(staff);
        var issued = await IssuedAsync(staff, liaison, body);
        var applied = (await liaison.PostAsync($"{Url}/apply", Application((await PersonAsync(staff, 1)).Id, body.Id)))
            .ShouldSucceed()
            .As<CertificateDto>();

        var cards = await CardsAsync(liaison, issued.Id, applied.Id);

        var card = cards.ShouldHaveSingleItem();
        (card.Number, card.PersonName, card.UnitName, card.HasPhoto).ShouldBe(("豫YZ202690001", "田小苗0", Unit, false));
        card.Code.ShouldStartWith("LA1.");
        (await CardsAsync(await SignInAsync(DemoAccounts.DepartmentLiaisons[2]), issued.Id)).ShouldBeEmpty();
        (await (await SignInAsync(RoleNames.Officer)).PostAsync($"{RegisterUrl}/find-cards", new { })).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_register_as_a_workbook_is_what_the_filters_let_through()
    {
        var staff = await SignInStaffAsync();
        var shown = await ListAsync(staff, "state=4");

        var file = (await staff.GetAsync($"{RegisterUrl}/export?state=4")).ShouldSucceed();

        var rows = Host.Services.GetRequiredService<IExcelReader>().Read(new MemoryStream(file.Content)).ToList();
        rows.Select(r => (r["证件编号"].Text, r["状态"].Text)).ShouldBe(shown.Select(c => (c.Number!, "吊销")));
    }

    [Fact]
    public async Task Who_may_revoke_is_offered_and_nobody_else()
    {
        var staff = await SignInStaffAsync();

        var deciders = (await staff.GetAsync($"{Url}/deciders?act={(int)CertificateAct.Revoke}"))
            .ShouldSucceed()
            .As<ListResultDto<DeciderDto>>()
            .Items;

        deciders.Select(d => d.Id).ShouldBe([await UserIdAsync(RoleNames.BureauLeader)]);
        (await (await SignInLiaisonAsync()).GetAsync($"{Url}/deciders?act={(int)CertificateAct.Revoke}")).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    private static async Task<IReadOnlyList<CertificateListDto>> ListAsync(ApiClient client, string filters) =>
        (await client.GetAsync($"{Url}?maxResultCount=1000&{filters}")).ShouldSucceed().As<PagedResultDto<CertificateListDto>>().Items;

    private static async Task<CertificateToDoDto> ToDoAsync(ApiClient client) =>
        (await client.GetAsync($"{RegisterUrl}/to-do")).ShouldSucceed().As<CertificateToDoDto>();

    private static async Task<IReadOnlyList<CardDto>> CardsAsync(ApiClient client, params Guid[] certificateIds) =>
        (await client.PostAsync($"{RegisterUrl}/find-cards", new { certificateIds })).ShouldSucceed().As<ListResultDto<CardDto>>().Items;
}
