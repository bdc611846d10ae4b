using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.Submissions;

public sealed class ReportingTests : ReportingTest
{
    [Fact]
    public async Task A_unit_sees_what_it_owes_nearest_deadline_first()
    {
        await PublishAsync(
            Indicator(1, ("deadlines", new[] { "2026-06-30", "2026-12-31" })),
            Indicator(2),
            Indicator(3, ("applicability", IndicatorApplicability.Counties))
        );

        var tasks = await TasksAsync(RoleNames.UnitLiaison);

        tasks.Select(t => (t.IndicatorNumber, t.Round, t.DaysLeft)).ShouldBe([(2, 1, 29), (1, 1, 120), (1, 2, 304)]);
        tasks.ShouldAllBe(t => t.Status == null && t.DaysLate == null);
        (await TasksAsync(County)).Select(t => t.IndicatorNumber).ShouldBe([3]);
    }

    [Fact]
    public async Task A_draft_is_kept_and_is_not_yet_submitted()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var fileId = await UploadAsync(liaison);

        var saved = (await SaveDraftAsync(liaison, Draft(indicatorId, [fileId]))).ShouldSucceed().As<ReportingDetailDto>();

        var read = await DetailAsync(await SignInAsync(SameDepartment), indicatorId);
        (read.Note, read.SubmissionId, read.ConcurrencyStamp).ShouldBe(("请审核", saved.SubmissionId, saved.ConcurrencyStamp));
        read.Files.ShouldHaveSingleItem().FileId.ShouldBe(fileId);
        read.Versions.ShouldBeEmpty();
        (read.Task.Status, read.Task.DaysLeft).ShouldBe((SubmissionStatus.Draft, 29));
    }

    [Fact]
    public async Task Saving_an_unchanged_draft_changes_nothing()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var first = (await SaveDraftAsync(liaison, Draft(indicatorId, []))).ShouldSucceed().As<ReportingDetailDto>();

        var second = (await SaveDraftAsync(liaison, Draft(indicatorId, [], first))).ShouldSucceed().As<ReportingDetailDto>();

        second.ConcurrencyStamp.ShouldBe(first.ConcurrencyStamp);
    }

    [Fact]
    public async Task Submitting_makes_a_version_and_leaves_nothing_to_do()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var submitted = await SubmitNewAsync(liaison, indicatorId);

        (submitted.Task.Status, submitted.Task.DaysLeft, submitted.Task.DaysLate).ShouldBe((SubmissionStatus.Submitted, null, 0));
        var version = submitted.Versions.ShouldHaveSingleItem();
        (version.Number, version.SubmittedTime, version.Note).ShouldBe((1, Clock.Now.UtcDateTime, "请审核"));
        version.SubmittedBy.ShouldNotBeNullOrEmpty();
        version.Files.ShouldHaveSingleItem().Name.ShouldBe("公示截图.pdf");
        (await TasksAsync(RoleNames.UnitLiaison, "?onlyOpen=true")).ShouldBeEmpty();
        (await TasksAsync(RoleNames.UnitLiaison)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Points_are_optional_and_never_owed()
    {
        await PublishAsync(
            Indicator(1, ("deadlines", new[] { "2026-03-31" })),
            Indicator(2, ("deadlines", new[] { "2026-03-31" }), ("rule", new PointsRule(PointsDirection.Bonus)))
        );

        (await TasksAsync(RoleNames.UnitLiaison, "?onlyOpen=true"))
            .Select(t => (t.IndicatorNumber, t.IsOptional))
            .ShouldBe([(1, false), (2, true)]);
        Clock.SetDay(2026, 4, 1);
        (await TasksAsync(RoleNames.UnitLiaison, "?onlyOpen=true")).Select(t => t.IndicatorNumber).ShouldBe([1]);
        (await TasksAsync(RoleNames.UnitLiaison)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_content_sent_twice_is_one_version()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var input = Draft(indicatorId, [await UploadAsync(liaison)]);
        var first = (await SubmitAsync(liaison, input)).ShouldSucceed().As<ReportingDetailDto>();

        var again = (await SubmitAsync(liaison, input)).ShouldSucceed().As<ReportingDetailDto>();

        again.Versions.Count.ShouldBe(1);
        again.ConcurrencyStamp.ShouldBe(first.ConcurrencyStamp);
    }

    [Fact]
    public async Task While_it_is_under_review_nothing_can_be_changed()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var submitted = await SubmitNewAsync(liaison, indicatorId);

        var changed = Draft(indicatorId, [submitted.Files[0].FileId], submitted, note: "又想起一点");

        (await SubmitAsync(liaison, changed)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:SubmissionNotEditable");
        (await SaveDraftAsync(liaison, changed)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:SubmissionNotEditable");
    }

    [Fact]
    public async Task Nothing_is_submitted_without_a_file()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await SubmitAsync(liaison, Draft(indicatorId, []))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:SubmissionWithoutFiles"
        );
        (await DetailAsync(liaison, indicatorId)).SubmissionId.ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_tabs_the_later_one_does_not_overwrite_what_it_has_not_seen()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var colleague = await SignInAsync(SameDepartment);
        var first = (await SaveDraftAsync(liaison, Draft(indicatorId, [], note: "第一稿"))).ShouldSucceed().As<ReportingDetailDto>();

        (await SaveDraftAsync(colleague, Draft(indicatorId, [], note: "另一稿"))).ShouldBeRefused(HttpStatusCode.Conflict);
        (await SaveDraftAsync(colleague, Draft(indicatorId, [], first, note: "第二稿"))).ShouldSucceed();
        (await SaveDraftAsync(liaison, Draft(indicatorId, [], first, note: "旧稿"))).ShouldBeRefused(HttpStatusCode.Conflict);

        (await DetailAsync(liaison, indicatorId)).Note.ShouldBe("第二稿");
    }

    [Fact]
    public async Task A_closed_plan_takes_nothing_but_can_be_read()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var draft = (await SaveDraftAsync(liaison, Draft(indicatorId, [await UploadAsync(liaison)]))).As<ReportingDetailDto>();
        await ClosePlanOfAsync(indicatorId);

        var late = Draft(indicatorId, [draft.Files[0].FileId], draft);

        (await SubmitAsync(liaison, late)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanClosed");
        (await SaveDraftAsync(liaison, late)).ShouldBeRefused(HttpStatusCode.Forbidden, "SupervisionInspections:PlanClosed");
        (await DetailAsync(liaison, indicatorId)).PlanStatus.ShouldBe(TaskPlanStatus.Closed);
        (await TasksAsync(RoleNames.UnitLiaison)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_indicator_of_other_units_asks_nothing_of_this_one()
    {
        var indicatorId = await PublishOneAsync(("applicability", IndicatorApplicability.Counties));
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await SaveDraftAsync(liaison, Draft(indicatorId, []))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:IndicatorNotForUnit"
        );
        (await liaison.GetAsync($"{ReportingUrl}/detail/{indicatorId}?round=1")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task There_are_as_many_uploads_as_deadlines(int round)
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await liaison.GetAsync(FormattableString.Invariant($"{ReportingUrl}/detail/{indicatorId}?round={round}"))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:RoundUnknown"
        );
    }

    [Fact]
    public async Task A_plan_that_is_still_a_draft_is_not_there_for_units()
    {
        var indicatorId = (await DraftPlanAsync(2026, Indicator())).Indicators.Single().Id;
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await liaison.GetAsync($"{ReportingUrl}/detail/{indicatorId}?round=1")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SaveDraftAsync(liaison, Draft(indicatorId, []))).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_units_record_is_not_there()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var submitted = await SubmitNewAsync(liaison, indicatorId);
        var (unitId, fileId) = (submitted.Task.OrganizationUnitId, submitted.Files[0].FileId);
        var stranger = await SignInAsync(OtherDepartment);
        var input = Draft(indicatorId, []);
        input.OrganizationUnitId = unitId;

        (await stranger.GetAsync($"{ReportingUrl}/detail/{indicatorId}?round=1&unitId={unitId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"{ReportingUrl}/{submitted.SubmissionId}/file/{fileId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SaveDraftAsync(stranger, input)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SubmitAsync(stranger, input)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await DetailAsync(stranger, indicatorId)).SubmissionId.ShouldBeNull();
    }

    [Fact]
    public async Task Before_there_is_a_record_another_units_id_is_not_there_either()
    {
        var indicatorId = await PublishOneAsync();
        var other = (await DetailAsync(await SignInAsync(OtherDepartment), indicatorId)).Task.OrganizationUnitId;
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var input = Draft(indicatorId, []);
        input.OrganizationUnitId = other;

        (await liaison.GetAsync($"{ReportingUrl}/detail/{indicatorId}?round=1&unitId={other}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SaveDraftAsync(liaison, input)).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_belongs_to_no_unit_is_told_so()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(SameDepartment);
        var admin = await SignInAsync(RoleNames.Admin);
        var userId = (await admin.GetAsync($"/api/identity/users/by-username/{SameDepartment}"))
            .ShouldSucceed()
            .Json.GetProperty("id")
            .GetGuid();
        (await admin.DeleteAsync($"/api/app/unit-member/{userId}")).ShouldSucceed();

        (await liaison.GetAsync($"{ReportingUrl}/tasks")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:UserWithoutUnit"
        );
        (await SaveDraftAsync(liaison, Draft(indicatorId, []))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "SupervisionInspections:UserWithoutUnit"
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE SupervisionSubmissions; --")]
    public async Task A_note_is_text_whatever_it_looks_like(string note)
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await SaveDraftAsync(liaison, Draft(indicatorId, [], note: note))).ShouldSucceed();

        (await DetailAsync(liaison, indicatorId)).Note.ShouldBe(note);
    }

    [Fact]
    public async Task A_note_of_5000_characters_is_refused_by_name()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var refused = (await SaveDraftAsync(liaison, Draft(indicatorId, [], note: new string('长', 5000)))).ShouldBeRefused(
            HttpStatusCode.BadRequest
        );

        refused.FieldErrors["note"].ShouldHaveSingleItem().ShouldContain("报送说明");
    }

    [Fact]
    public async Task Without_the_antiforgery_token_nothing_is_submitted()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var fileId = await UploadAsync(liaison);
        liaison.SendsToken = false;

        (await SubmitAsync(liaison, Draft(indicatorId, [fileId]))).ShouldBeRefused(HttpStatusCode.BadRequest);

        (await DetailAsync(liaison, indicatorId)).SubmissionId.ShouldBeNull();
    }

    private async Task<IReadOnlyList<ReportingTaskDto>> TasksAsync(string userName, string query = "")
    {
        var client = await SignInAsync(userName);
        var items = (await client.GetAsync($"{ReportingUrl}/tasks{query}")).ShouldSucceed().Json.GetProperty("items");
        return System.Text.Json.JsonSerializer.Deserialize<List<ReportingTaskDto>>(items, System.Text.Json.JsonSerializerOptions.Web)!;
    }
}
