using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification;
using LegalAffairs.Certification.Bodies;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.Bodies;

public sealed class EnforcementBodyApiTests : CertificationTest
{
    [Fact]
    public async Task A_body_is_registered_confirmed_and_published_and_every_step_stays_in_its_history()
    {
        var staff = await SignInStaffAsync();
        var body = await CreateAsync(staff, "云州市测试执法局");

        Clock.Advance(TimeSpan.FromMinutes(1));
        var confirmed = (await staff.PostAsync($"{BodyUrl}/{body.Id}/confirm", Confirmation(2026)))
            .ShouldSucceed()
            .As<EnforcementBodyDto>();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var published = (await staff.PostAsync($"{BodyUrl}/{body.Id}/publish", new { year = 2026 }))
            .ShouldSucceed()
            .As<EnforcementBodyDto>();

        (confirmed.ConfirmedYear, confirmed.PublishedYear).ShouldBe((2026, null));
        (published.PublishedYear, published.Confirmations.Single().PublishedTime).ShouldBe((2026, Clock.Now.UtcDateTime));
        published.History.Select(h => h.Act).ShouldBe([BodyAct.Publish, BodyAct.Confirm, BodyAct.Register]);
        published.History.ShouldAllBe(h => h.UserName == "王晓明");
    }

    [Fact]
    public async Task Acting_twice_and_out_of_order_is_refused()
    {
        var staff = await SignInStaffAsync();
        var url = $"{BodyUrl}/{(await CreateAsync(staff, "云州市测试执法局")).Id}";

        (await staff.PostAsync($"{url}/publish", new { year = 2026 })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyNotConfirmed"
        );
        (await staff.PostAsync($"{url}/confirm", Confirmation(2028))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyYearTooFar"
        );
        (await staff.PostAsync($"{url}/confirm", Confirmation(2026, "2026-03-03"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:ActInFuture"
        );
        (await staff.PostAsync($"{url}/confirm", Confirmation(2026))).ShouldSucceed();
        (await staff.PostAsync($"{url}/confirm", Confirmation(2026))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyConfirmedAlready"
        );
        (await staff.PostAsync($"{url}/publish", new { year = 2026 })).ShouldSucceed();
        (await staff.PostAsync($"{url}/publish", new { year = 2026 })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyPublishedAlready"
        );
        (await staff.PostAsync($"{url}/dissolve", Decision())).ShouldSucceed();
        (await staff.PostAsync($"{url}/confirm", Confirmation(2027))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyDissolved"
        );
    }

    [Fact]
    public async Task An_entrusted_organization_is_confirmed_after_the_organ_that_entrusts_it()
    {
        var staff = await SignInStaffAsync();
        var organ = await CreateAsync(staff, "云州市测试执法局");
        (await staff.PostAsync(BodyUrl, Body(await DepartmentAsync(), "云州市测试服务中心", BodyKind.Entrusted))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:EntrustingBodyMissing"
        );
        var entrusted = await CreateAsync(staff, "云州市测试服务中心", BodyKind.Entrusted, organ.Id);

        (await staff.PostAsync($"{BodyUrl}/{entrusted.Id}/confirm", Confirmation(2026))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:EntrustingBodyNotConfirmed"
        );
        (await staff.PostAsync($"{BodyUrl}/{organ.Id}/confirm", Confirmation(2026))).ShouldSucceed();
        (await staff.PostAsync($"{BodyUrl}/{entrusted.Id}/confirm", Confirmation(2026))).ShouldSucceed();

        entrusted.EntrustingBodyName.ShouldBe("云州市测试执法局");
        (await staff.PostAsync(BodyUrl, Body(await DepartmentAsync(), "云州市另一中心", BodyKind.Entrusted, entrusted.Id))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:EntrustingBodyNotAnOrgan"
        );
        (await staff.PostAsync(BodyUrl, Body(await DepartmentAsync(), "云州市另一局", BodyKind.Administrative, organ.Id))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:EntrustingBodyNotAllowed"
        );
    }

    [Fact]
    public async Task A_change_needs_a_reason_and_keeps_the_former_name()
    {
        var staff = await SignInStaffAsync();
        var body = await CreateAsync(staff, "云州市测试执法局");
        var unit = await DepartmentAsync();
        object Change(string name, string reason) =>
            new
            {
                name,
                organizationUnitId = unit,
                kind = BodyKind.Administrative,
                legalBasis = "依据甲",
                areas = 1,
                reason,
                body.ConcurrencyStamp,
            };

        (await staff.PutAsync($"{BodyUrl}/{body.Id}", Change("云州市新执法局", ""))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await staff.PutAsync($"{BodyUrl}/{body.Id}", Change(body.Name, "没有变化"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyUnchanged"
        );
        Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = (await staff.PutAsync($"{BodyUrl}/{body.Id}", Change("云州市新执法局", "机构改革")))
            .ShouldSucceed()
            .As<EnforcementBodyDto>();
        (await staff.PutAsync($"{BodyUrl}/{body.Id}", Change("云州市旧页面局", "机构改革"))).ShouldBeRefused(HttpStatusCode.Conflict);

        changed.History[0].Text.ShouldBe("机构改革");
        changed.History[0].Changes.ShouldBe([new BodyChangeDto("name", "云州市测试执法局", "云州市新执法局")]);
        (await staff.PostAsync(BodyUrl, Body(unit, "云州市新执法局"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyNameTaken"
        );
    }

    [Fact]
    public async Task What_is_confirmed_is_changed_by_the_bureau_and_published_as_it_was_in_each_year()
    {
        var (staff, liaison, citizen) = (await SignInStaffAsync(), await SignInLiaisonAsync(), await Host.OpenBrowserAsync());
        var url = $"{BodyUrl}/{(await CreateAsync(liaison, "云州市测试执法局")).Id}";
        var unit = await DepartmentAsync();
        object Change(EnforcementAreas areas, string legalBasis) =>
            new
            {
                name = "云州市测试执法局",
                organizationUnitId = unit,
                kind = BodyKind.Administrative,
                legalBasis,
                areas,
                reason = "职能划转",
            };
        foreach (var year in new[] { 2025, 2026 })
        {
            (await staff.PostAsync($"{url}/confirm", Confirmation(year))).ShouldSucceed();
            (await staff.PostAsync($"{url}/publish", new { year })).ShouldSucceed();
        }

        var wider = Change(EnforcementAreas.UrbanManagement | EnforcementAreas.Health, "依据乙");
        (await liaison.PutAsync(url, wider)).ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:BodyConfirmed");
        Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = (await staff.PutAsync(url, wider)).ShouldSucceed().As<EnforcementBodyDto>();

        changed
            .History[0]
            .Changes.ShouldBe([
                new BodyChangeDto("legalBasis", "依据甲", "依据乙"),
                new BodyChangeDto("areas", "城市管理", "城市管理、卫生健康"),
            ]);
        (await PublishedAsync(citizen)).Single(b => b.Name == "云州市测试执法局").LegalBasis.ShouldBe("依据乙");
        (await PublishedAsync(citizen, 2025)).Single(b => b.Name == "云州市测试执法局").LegalBasis.ShouldBe("依据甲");
        Clock.SetDay(2027, 1, 5);
        (await (await SignInLiaisonAsync()).PutAsync(url, Change(EnforcementAreas.Health, "依据丙"))).ShouldSucceed();
        (await PublishedAsync(citizen)).Single(b => b.Name == "云州市测试执法局").LegalBasis.ShouldBe("依据乙");
    }

    [Fact]
    public async Task Many_are_confirmed_and_published_by_one_document_organs_first()
    {
        var staff = await SignInStaffAsync();
        var organ = await CreateAsync(staff, "云州市测试执法局");
        var entrusted = await CreateAsync(staff, "云州市测试服务中心", BodyKind.Entrusted, organ.Id);
        object Act(params Guid[] bodyIds) =>
            new
            {
                bodyIds,
                year = 2026,
                decidedOn = "2026-03-01",
                documentNumber = "云司执〔2026〕9号",
            };

        (await staff.PostAsync($"{BodyUrl}/confirm-many", Act())).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await staff.PostAsync($"{BodyUrl}/confirm-many", Act(organ.Id, Guid.CreateVersion7()))).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.PostAsync($"{BodyUrl}/publish-many", Act(organ.Id, entrusted.Id))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:BodyNotConfirmed"
        );
        (await ListedAsync(staff, "isConfirmed=false")).ShouldBe(["云州市测试执法局", "云州市测试服务中心"], ignoreOrder: true);
        (await staff.PostAsync($"{BodyUrl}/confirm-many", Act(entrusted.Id, organ.Id))).ShouldSucceed();
        (await ListedAsync(staff, "isConfirmed=true&isPublished=false")).Count.ShouldBe(2);
        (await staff.PostAsync($"{BodyUrl}/publish-many", Act(organ.Id, entrusted.Id))).ShouldSucceed();

        (await ListedAsync(staff, "isPublished=true")).Count.ShouldBe(2);
        (await ListedAsync(staff, "isPublished=true&year=2025")).ShouldBeEmpty();
        var again = await staff.PostAsync($"{BodyUrl}/confirm-many", Act(organ.Id));
        again.ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:BodyConfirmedAlready");
        (await (await SignInLiaisonAsync()).PostAsync($"{BodyUrl}/publish-many", Act(organ.Id))).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private static async Task<IReadOnlyList<string>> ListedAsync(ApiClient client, string query) =>
        [
            .. (await client.GetAsync($"{BodyUrl}?filter=测试&{query}"))
                .ShouldSucceed()
                .As<PagedResultDto<EnforcementBodyListDto>>()
                .Items.Select(b => b.Name),
        ];

    [Fact]
    public async Task A_unit_sees_and_registers_its_own_bodies_and_confirms_none()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var elsewhere = await CreateAsync(staff, "云州市测试执法局", unit: "云州市交通运输局");
        var own = await CreateAsync(liaison, "云州市城管测试局");

        (await liaison.GetAsync($"{BodyUrl}/{elsewhere.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        var listed = (await liaison.GetAsync($"{BodyUrl}?filter=测试")).ShouldSucceed().As<PagedResultDto<EnforcementBodyListDto>>();
        listed.Items.Select(b => b.Id).ShouldBe([own.Id]);
        (await liaison.PostAsync($"{BodyUrl}/{own.Id}/confirm", Confirmation(2026))).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await liaison.PostAsync(BodyUrl, Body((await UnitAsync("云州市交通运输局")).Id, "云州市越权局"))).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Everybody_reads_what_is_published_and_nothing_before()
    {
        var (staff, citizen) = (await SignInStaffAsync(), await Host.OpenBrowserAsync());
        var url = $"{BodyUrl}/{(await CreateAsync(staff, "云州市测试执法局")).Id}";
        (await staff.PostAsync($"{url}/confirm", Confirmation(2026))).ShouldSucceed();
        (await PublishedAsync(citizen)).ShouldNotContain(b => b.Name == "云州市测试执法局");

        (await staff.PostAsync($"{url}/publish", new { year = 2026 })).ShouldSucceed();

        var bodies = await PublishedAsync(citizen);
        bodies.Single(b => b.Name == "云州市测试执法局").DocumentNumber.ShouldBe("云司执〔2026〕1号");
        bodies.Single(b => b.Kind == BodyKind.Entrusted).EntrustingBodyName.ShouldBe("云州市城市管理局");
        (await staff.PostAsync($"{url}/dissolve", Decision())).ShouldSucceed();
        (await PublishedAsync(citizen)).ShouldNotContain(b => b.Name == "云州市测试执法局");
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.Trainer)]
    [InlineData(RoleNames.HotlineOperator)]
    public async Task Who_has_nothing_to_do_with_it_does_not_read_the_register(string role) =>
        (await (await SignInAsync(role)).GetAsync(BodyUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);

    private static async Task<IReadOnlyList<PublishedBodyDto>> PublishedAsync(ApiClient client, int year = 2026) =>
        (await client.GetAsync($"/api/app/published-body?year={year}&maxResultCount=100"))
            .ShouldSucceed()
            .As<PagedResultDto<PublishedBodyDto>>()
            .Items;

    private async Task<Guid> DepartmentAsync() => (await UnitAsync("云州市城市管理局")).Id;

    private async Task<EnforcementBodyDto> CreateAsync(
        ApiClient client,
        string name,
        BodyKind kind = BodyKind.Administrative,
        Guid? entrustingBodyId = null,
        string unit = "云州市城市管理局"
    ) =>
        (await client.PostAsync(BodyUrl, Body((await UnitAsync(unit)).Id, name, kind, entrustingBodyId)))
            .ShouldSucceed()
            .As<EnforcementBodyDto>();

    private static object Body(Guid unitId, string name, BodyKind kind = BodyKind.Administrative, Guid? entrustingBodyId = null) =>
        new
        {
            name,
            organizationUnitId = unitId,
            kind,
            legalBasis = "依据甲",
            areas = EnforcementAreas.UrbanManagement,
            entrustingBodyId,
        };

    private static object Confirmation(int year, string decidedOn = "2026-03-01") =>
        new
        {
            year,
            decidedOn,
            documentNumber = "云司执〔2026〕1号",
        };
}
