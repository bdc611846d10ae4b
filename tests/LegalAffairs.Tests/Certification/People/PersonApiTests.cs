using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.People;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PersonApiTests : CertificationTest
{
    private static readonly string Number = Numbers.Nth(FreeNumber);

    [Fact]
    public async Task A_number_is_found_only_as_a_whole_and_never_shown_in_full()
    {
        var staff = await SignInStaffAsync();
        var person = await RegisterAsync(staff);

        var found = await FindAsync(staff, Number.ToLowerInvariant());
        var all = await staff.GetAsync($"{PersonUrl}?maxResultCount=1000&filter=田小苗");
        var one = await staff.GetAsync($"{PersonUrl}/{person.Id}");

        found!.Id.ShouldBe(person.Id);
        found.MaskedIdentityNumber.ShouldBe($"419***********{Number[^4..]}");
        (all.Text + one.Text).ShouldNotContain(Number[..14]);
        (await FindAsync(staff, Numbers.Nth(FreeNumber + 1))).ShouldBeNull();
        (await staff.GetAsync($"{PersonUrl}?filter={Number}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:SearchByIdentityNumber"
        );
    }

    [Fact]
    public async Task Two_people_never_have_one_number()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        await RegisterAsync(staff, Registration((await UnitAsync("云州市交通运输局")).Id));

        var refused = await liaison.PostAsync(PersonUrl, Registration((await UnitAsync("云州市城市管理局")).Id, name: "别人"));

        refused.ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:RegistrationNeedsBureau");
        refused.ErrorMessage.ShouldBe("该人员不能由本单位登记，请联系市局办理");
        (await FindAsync(liaison, Number)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_who_register_one_number_at_the_same_moment_one_succeeds()
    {
        var (staff, unit) = (await SignInStaffAsync(), await UnitAsync("云州市城市管理局"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => staff.PostAsync(PersonUrl, Registration(unit.Id))));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers
            .Where(a => a.Status != HttpStatusCode.OK)
            .ShouldAllBe(a => a.Status == HttpStatusCode.Forbidden || a.Status == HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_wrong_number_is_refused_with_what_is_wrong()
    {
        var (staff, unit) = (await SignInStaffAsync(), await UnitAsync("云州市城市管理局"));
        var wrong = Number[..^1] + (Number[^1] == '0' ? '1' : '0');

        (await staff.PostAsync(PersonUrl, Registration(unit.Id, wrong))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:IdentityNumberCheckDigit"
        );
        (await staff.PostAsync(PersonUrl, Registration(unit.Id, "4.10105E+17"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:IdentityNumberScientific"
        );
        (await staff.PostAsync(PersonUrl, Registration(unit.Id, new string('1', 60)))).ShouldBeRefused(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_whole_number_is_seen_for_a_reason_and_everybody_who_saw_it_is_on_record()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";

        (await staff.PostAsync($"{url}/reveal", new { reason = "" })).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await (await SignInLiaisonAsync()).PostAsync($"{url}/reveal", new { reason = "核对档案" })).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
        var revealed = (await staff.PostAsync($"{url}/reveal", new { reason = "核对档案" })).ShouldSucceed();

        revealed.As<RevealedNumberDto>().IdentityNumber.ShouldBe(Number);
        var log = (await staff.GetAsync($"{url}/reveals")).ShouldSucceed().As<PagedResultDto<RevealDto>>();
        (log.TotalCount, log.Items[0].UserName, log.Items[0].Reason).ShouldBe((1, "王晓明", "核对档案"));
    }

    [Fact]
    public async Task A_mistyped_number_is_corrected_and_the_history_shows_both_masked()
    {
        var (staff, right) = (await SignInStaffAsync(), Numbers.Nth(FreeNumber + 1));
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";
        Clock.Advance(TimeSpan.FromMinutes(1));

        var person = (await staff.PostAsync($"{url}/correct-number", Correction(right))).ShouldSucceed().As<PersonDto>();

        (await FindAsync(staff, right))!.Id.ShouldBe(person.Id);
        (await FindAsync(staff, Number)).ShouldBeNull();
        var line = person.History[0];
        (line.Act, line.Reason).ShouldBe((PersonAct.CorrectNumber, "登记时录错"));
        (line.Before, line.After).ShouldBe(($"419***********{Number[^4..]}", $"419***********{right[^4..]}"));
        (await staff.PostAsync($"{url}/reveal", new { reason = "核对档案" })).As<RevealedNumberDto>().IdentityNumber.ShouldBe(right);
    }

    [Fact]
    public async Task A_number_that_is_anothers_or_wrong_or_the_same_corrects_nothing()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}/correct-number";
        var another = Numbers.Nth(FreeNumber + 1);
        await RegisterAsync(staff, Registration((await UnitAsync("云州市交通运输局")).Id, another, "别人"));

        Refused(await staff.PostAsync(url, Correction(another)), "IdentityNumberTaken");
        Refused(await staff.PostAsync(url, Correction(another[..^1] + (another[^1] == '0' ? '1' : '0'))), "IdentityNumberCheckDigit");
        Refused(await staff.PostAsync(url, Correction(Number)), "PersonUnchanged");
        (await staff.PostAsync(url, Correction(Numbers.Nth(FreeNumber + 2), reason: ""))).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await (await SignInAsync(RoleNames.BureauLeader)).PostAsync(url, Correction(Numbers.Nth(FreeNumber + 2)))).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
        (await FindAsync(staff, Number)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_photo_is_a_small_picture_and_its_change_is_on_record()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";
        Clock.Advance(TimeSpan.FromMinutes(1));

        Refused(await staff.UploadAsync($"{url}/set-photo", "a.jpg", [1, 2, 3]), "NotAPhoto");
        Refused(await staff.UploadAsync($"{url}/set-photo", "a.png", [.. PhotoImportTests.Png, .. new byte[2 * 1024 * 1024]]), "NotAPhoto");
        var person = (await staff.UploadAsync($"{url}/set-photo", "a.png", PhotoImportTests.Png)).ShouldSucceed().As<PersonDto>();

        (person.HasPhoto, person.History[0].Act).ShouldBe((true, PersonAct.SetPhoto));
        (await staff.GetAsync($"{url}/photo")).ShouldSucceed().Content.ShouldBe(PhotoImportTests.Png);
        (await staff.UploadAsync($"{url}/set-photo", "b.png", PhotoImportTests.Png)).ShouldSucceed();
    }

    [Fact]
    public async Task The_list_finds_units_below_and_people_by_the_state_of_their_certificate()
    {
        var staff = await SignInStaffAsync();
        var (unit, above) = (await UnitAsync("云州市城市管理执法支队"), await UnitAsync("云州市城市管理局"));
        var person = await RegisterAsync(staff, Registration(unit.Id));
        async Task<IReadOnlyList<PersonListDto>> ListAsync(string query) =>
            (await staff.GetAsync($"{PersonUrl}?maxResultCount=1000&{query}")).ShouldSucceed().As<PagedResultDto<PersonListDto>>().Items;

        (await ListAsync($"organizationUnitId={above.Id}")).ShouldContain(p => p.Id == person.Id);
        (await ListAsync($"organizationUnitId={(await UnitAsync("云州市交通运输局")).Id}")).ShouldNotContain(p => p.Id == person.Id);
        (await ListAsync("withoutValidCertificate=true")).ShouldContain(p => p.Id == person.Id);
        foreach (var state in new[] { CertificateState.Valid, CertificateState.Suspended, CertificateState.Revoked })
        {
            var listed = await ListAsync($"certificateState={(int)state}");
            listed.ShouldNotBeEmpty();
            listed.ShouldAllBe(p => p.CertificateState == state);
        }
    }

    private static object Correction(string number, string reason = "登记时录错") =>
        new
        {
            identityNumber = number,
            decidedOn = "2026-03-01",
            reason,
        };

    private static void Refused(ApiResponse response, string code) =>
        response.ShouldBeRefused(HttpStatusCode.Forbidden, $"Certification:{code}");

    [Fact]
    public async Task Transfer_rename_and_retirement_keep_what_was_before()
    {
        var staff = await SignInStaffAsync();
        var url = $"{PersonUrl}/{(await RegisterAsync(staff)).Id}";
        var to = await UnitAsync("云州市道路运输执法队");
        object Move(string decidedOn = "2026-03-01") =>
            new
            {
                organizationUnitId = to.Id,
                decidedOn,
                reason = "工作需要",
            };

        (await staff.PostAsync($"{url}/transfer", Move("2026-03-03"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:ActInFuture"
        );
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await staff.PostAsync($"{url}/transfer", Move())).ShouldSucceed();
        (await staff.PostAsync($"{url}/transfer", Move())).ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:PersonInUnitAlready");
        Clock.Advance(TimeSpan.FromMinutes(1));
        (
            await staff.PostAsync(
                $"{url}/rename",
                new
                {
                    name = "田禾",
                    decidedOn = "2026-03-01",
                    reason = "户籍更名",
                }
            )
        ).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(1));
        (
            await staff.PostAsync(
                $"{url}/change-post",
                new
                {
                    post = "驾驶员",
                    employment = EmploymentKind.Worker,
                    decidedOn = "2026-03-01",
                    reason = "转岗",
                }
            )
        ).ShouldSucceed();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var retired = (await staff.PostAsync($"{url}/retire", Decision())).ShouldSucceed().As<PersonDto>();

        (retired.Name, retired.State, retired.OrganizationUnitName).ShouldBe(("田禾", PersonState.Retired, to.Name));
        retired
            .History.Select(h => (h.Act, h.Before, h.After))
            .ShouldBe([
                (PersonAct.Retire, null, null),
                (PersonAct.ChangePost, "执法员 · 在编", "驾驶员 · 工勤"),
                (PersonAct.Rename, "田小苗", "田禾"),
                (PersonAct.Transfer, "云州市城市管理执法支队", to.Name),
                (PersonAct.Register, null, "田小苗"),
            ]);
        (await staff.PostAsync($"{url}/retire", Decision())).ShouldBeRefused(HttpStatusCode.Forbidden, "Certification:PersonNotInPost");
    }

    [Fact]
    public async Task An_account_belongs_to_one_person_who_sees_only_that_record()
    {
        var (staff, account) = (await SignInStaffAsync(), await UserIdAsync(DemoAccounts.Enforcers[300]));
        var unit = (await UnitAsync("云州市交通运输局")).Id;
        var person = await RegisterAsync(staff, Registration(unit, userId: account));

        person.UserName.ShouldBe(DemoAccounts.Enforcers[300]);
        (await staff.PostAsync(PersonUrl, Registration(unit, Numbers.Nth(FreeNumber + 1), userId: account))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Certification:AccountTaken"
        );
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/link-account", new { userId = (Guid?)null })).ShouldSucceed();
        (await RegisterAsync(staff, Registration(unit, Numbers.Nth(FreeNumber + 1), userId: account))).UserId.ShouldBe(account);
    }

    [Fact]
    public async Task A_unit_links_only_accounts_of_its_own_people()
    {
        var liaison = await SignInLiaisonAsync();
        var (unit, leader) = ((await UnitAsync("云州市城市管理局")).Id, await UserIdAsync(RoleNames.BureauLeader));

        (await liaison.PostAsync(PersonUrl, Registration(unit, userId: leader))).ShouldBeRefused(HttpStatusCode.NotFound);
        var person = await RegisterAsync(liaison, Registration(unit, userId: await UserIdAsync(RoleNames.UnitLiaison)));
        (await liaison.PostAsync($"{PersonUrl}/{person.Id}/link-account", new { userId = leader })).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task People_of_other_units_are_not_there()
    {
        var (staff, liaison) = (await SignInStaffAsync(), await SignInLiaisonAsync());
        var elsewhere = await RegisterAsync(staff, Registration((await UnitAsync("云州市交通运输局")).Id));

        (await liaison.GetAsync($"{PersonUrl}/{elsewhere.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await liaison.PostAsync($"{PersonUrl}/{elsewhere.Id}/retire", Decision())).ShouldBeRefused(HttpStatusCode.NotFound);
        (
            await liaison.PostAsync(PersonUrl, Registration((await UnitAsync("云州市交通运输局")).Id, Numbers.Nth(FreeNumber + 1)))
        ).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.Trainer)]
    public async Task Who_has_nothing_to_do_with_it_does_not_read_the_register(string role)
    {
        var client = await SignInAsync(role);
        (await client.GetAsync(PersonUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await client.PostAsync($"{PersonUrl}/find-by-identity-number", new { identityNumber = Number })).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }
}
