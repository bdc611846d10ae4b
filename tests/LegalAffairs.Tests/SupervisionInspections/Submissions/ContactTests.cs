using System.Globalization;
using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;
using LegalAffairs.Tests.TestKit;
using Microsoft.Data.Sqlite;

namespace LegalAffairs.Tests.SupervisionInspections.Submissions;

public sealed class ContactTests : ReportingTest
{
    private static readonly (string, object?)[] Surveyed =
    [
        ("methods", AssessmentMethods.Platform | AssessmentMethods.Survey),
        (
            "rule",
            new
            {
                kind = GradingRuleKind.AverageScore,
                excellentFrom = 90,
                goodFrom = 85,
                mediumFrom = 70,
            }
        ),
    ];

    [Fact]
    public async Task Numbers_are_masked_for_everybody_and_encrypted_at_rest()
    {
        var (_, submitted) = await SubmitAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var review = await ReviewAsync(staff, submitted.Indicator.Id, submitted.Task.OrganizationUnitId);

        submitted.Contacts.Select(c => c.Phone).First().ShouldBe("138****0001");
        review.Contacts.Select(c => (c.Name, c.Phone)).First().ShouldBe(("相对人1", "138****0001"));
        review.Contacts.Count.ShouldBe(10);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(Host.DataDirectory, "*", SearchOption.AllDirectories))
        {
            (await ReadAsync(file)).ShouldNotContain("13812340001", Case.Sensitive, file);
        }
    }

    [Fact]
    public async Task Revealing_a_number_is_logged_with_whose_it_is()
    {
        var (_, submitted) = await SubmitAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var contact = submitted.Contacts[1];

        var revealed = (await staff.PostAsync($"{ReviewUrl}/{submitted.SubmissionId}/reveal-contact/{contact.Id}")).ShouldSucceed();

        revealed.Text.Trim('"').ShouldBe("13812340002");
        var auditor = await SignInAsync(RoleNames.Auditor);
        var call = await FindCallAsync(auditor);
        call.ShouldBe("查看联系人完整电话：相对人2（138****0002）");
    }

    [Fact]
    public async Task A_contact_of_another_submission_is_not_there()
    {
        var (_, submitted) = await SubmitAsync();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await staff.PostAsync($"{ReviewUrl}/{submitted.SubmissionId}/reveal-contact/{Guid.CreateVersion7()}")).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
        (await staff.PostAsync($"{ReviewUrl}/{Guid.CreateVersion7()}/reveal-contact/{submitted.Contacts[0].Id}")).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Ten_different_contacts_with_numbers_are_needed()
    {
        var indicatorId = await PublishOneAsync(Surveyed);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var fileId = await UploadAsync(liaison);

        await ShouldBeRefusedAsync("SubmissionWithoutContacts", Contacts(9));
        await ShouldBeRefusedAsync("ContactWithoutPhone", [.. Contacts(9), new ContactInput { Name = "相对人10" }]);
        await ShouldBeRefusedAsync("ContactPhoneInvalid", [.. Contacts(9), new ContactInput { Name = "相对人10", Phone = "找张三" }]);
        await ShouldBeRefusedAsync("ContactPhoneTwice", [.. Contacts(9), new ContactInput { Name = "相对人10", Phone = "138 1234 0001" }]);

        async Task ShouldBeRefusedAsync(string code, IReadOnlyList<ContactInput> contacts)
        {
            var input = Draft(indicatorId, [fileId]);
            input.Contacts = contacts;
            (await SubmitAsync(liaison, input)).ShouldBeRefused(HttpStatusCode.Forbidden, $"SupervisionInspections:{code}");
        }
    }

    [Fact]
    public async Task A_draft_may_still_lack_numbers_and_an_empty_one_keeps_what_is_stored()
    {
        var indicatorId = await PublishOneAsync(Surveyed);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var input = Draft(indicatorId, []);
        input.Contacts = [.. Contacts(1), new ContactInput { Name = "相对人2" }];
        var draft = (await SaveDraftAsync(liaison, input)).ShouldSucceed().As<ReportingDetailDto>();
        draft.Contacts.Select(c => c.Phone).ShouldBe(["138****0001", ""]);

        var next = Draft(indicatorId, [], draft);
        next.Contacts =
        [
            new ContactInput
            {
                Id = draft.Contacts[0].Id,
                Name = "改名",
                Position = "店主",
            },
        ];
        var saved = (await SaveDraftAsync(liaison, next)).ShouldSucceed().As<ReportingDetailDto>();

        var contact = saved.Contacts.ShouldHaveSingleItem();
        (contact.Id, contact.Name, contact.Position, contact.Phone).ShouldBe((draft.Contacts[0].Id, "改名", "店主", "138****0001"));
    }

    [Fact]
    public async Task The_same_contacts_sent_twice_are_one_version()
    {
        var (liaison, submitted) = await SubmitAsync();
        var again = Draft(submitted.Indicator.Id, [submitted.Files[0].FileId]);
        again.Contacts = Contacts(10);

        var answer = (await SubmitAsync(liaison, again)).ShouldSucceed().As<ReportingDetailDto>();

        (answer.Versions.Count, answer.ConcurrencyStamp).ShouldBe((1, submitted.ConcurrencyStamp));
    }

    [Fact]
    public async Task What_the_calls_found_makes_the_grade_and_stays_with_the_contacts()
    {
        var (_, submitted) = await SubmitAsync();
        var staff = await SignInOnAsync(4, 1, RoleNames.BureauStaff);
        var review = await ReviewAsync(staff, submitted.Indicator.Id, submitted.Task.OrganizationUnitId);
        var input = Met(review);
        (input.MetCriteria, input.AcceptSubmitted) = (null, true);
        input.Contacts = [.. review.Contacts.Take(9).Select(c => new ContactResultInput(c.Id, ContactState.Reached, 92.5m))];
        (await GradeAsync(staff, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:GradingContactsNotCalled");

        input.Contacts = [.. input.Contacts, new ContactResultInput(review.Contacts[9].Id, ContactState.Unreachable, 100)];
        var graded = (await GradeAsync(staff, input)).ShouldSucceed().As<AssessmentDto>();

        (graded.Grade, graded.Explanation).ShouldBe((Grade.Good, "联系上的9人平均92.5分：优；10个联系人中1个联系不上：降一档 → 良"));
        var contacts = (await ReviewAsync(staff, submitted.Indicator.Id, submitted.Task.OrganizationUnitId)).Contacts;
        contacts
            .Select(c => (c.State, c.Score))
            .ShouldBe([.. Enumerable.Repeat((ContactState.Reached, (decimal?)92.5m), 9), (ContactState.Unreachable, null)]);
    }

    private static List<ContactInput> Contacts(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(n => new ContactInput
                {
                    Name = string.Create(CultureInfo.InvariantCulture, $"相对人{n}"),
                    Position = "经营者",
                    Phone = string.Create(CultureInfo.InvariantCulture, $"1381234{n:0000}"),
                }),
        ];

    private async Task<(ApiClient Liaison, ReportingDetailDto Submitted)> SubmitAsync()
    {
        var indicatorId = await PublishOneAsync(Surveyed);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var input = Draft(indicatorId, [await UploadAsync(liaison)]);
        input.Contacts = Contacts(10);
        return (liaison, (await SubmitAsync(liaison, input)).ShouldSucceed().As<ReportingDetailDto>());
    }

    private static async Task<string?> FindCallAsync(ApiClient auditor)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            // By whom as well: the auditor's own look at the list is recorded too, and its address has the word in it.
            var found = (await auditor.GetAsync($"/api/app/audit-log?filter=reveal-contact&userName={RoleNames.BureauStaff}"))
                .ShouldSucceed()
                .Json.GetProperty("items");
            if (found.GetArrayLength() > 0)
            {
                return found[0].GetProperty("comment").GetString();
            }

            await Task.Delay(100);
        }

        return null;
    }

    private static async Task<string> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
