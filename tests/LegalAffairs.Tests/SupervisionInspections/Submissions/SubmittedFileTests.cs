using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.Tests.Platform.Files;

namespace LegalAffairs.Tests.SupervisionInspections.Submissions;

public sealed class SubmittedFileTests : ReportingTest
{
    [Fact]
    public async Task Somebody_elses_upload_cannot_be_handed_in()
    {
        var indicatorId = await PublishOneAsync();
        var theirs = await UploadAsync(await SignInAsync(OtherDepartment));
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await SaveDraftAsync(liaison, Draft(indicatorId, [theirs]))).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SaveDraftAsync(liaison, Draft(indicatorId, [Guid.CreateVersion7()]))).ShouldBeRefused(HttpStatusCode.NotFound);

        (await DetailAsync(liaison, indicatorId)).SubmissionId.ShouldBeNull();
    }

    [Fact]
    public async Task A_colleague_goes_on_with_the_files_that_are_there()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var draft = (await SaveDraftAsync(liaison, Draft(indicatorId, [await UploadAsync(liaison)])))
            .ShouldSucceed()
            .As<ReportingDetailDto>();
        var colleague = await SignInAsync(SameDepartment);

        var submitted = (await SubmitAsync(colleague, Draft(indicatorId, [draft.Files[0].FileId], draft)))
            .ShouldSucceed()
            .As<ReportingDetailDto>();

        submitted.Versions.Single().Files.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_that_is_handed_in_cannot_be_deleted()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var fileId = (await SubmitNewAsync(liaison, indicatorId)).Files[0].FileId;

        (await liaison.DeleteAsync($"/api/app/file/{fileId}")).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:FileAttached");
    }

    [Fact]
    public async Task A_file_taken_out_of_a_draft_is_free_again()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var fileId = await UploadAsync(liaison);
        var draft = (await SaveDraftAsync(liaison, Draft(indicatorId, [fileId]))).ShouldSucceed().As<ReportingDetailDto>();

        (await SaveDraftAsync(liaison, Draft(indicatorId, [], draft))).ShouldSucceed();

        (await liaison.DeleteAsync($"/api/app/file/{fileId}")).ShouldSucceed();
    }

    [Fact]
    public async Task A_pdf_is_shown_and_a_spreadsheet_is_saved()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var pdf = await UploadAsync(liaison);
        var sheet = (await liaison.UploadAsync("/api/app/file", "台账.xlsx", SampleFiles.Xlsx))
            .ShouldSucceed()
            .Json.GetProperty("id")
            .GetGuid();
        var submitted = (await SubmitAsync(liaison, Draft(indicatorId, [pdf, sheet]))).ShouldSucceed().As<ReportingDetailDto>();
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await DispositionAsync(liaison.Http, $"{ReportingUrl}/{submitted.SubmissionId}/file/{pdf}")).ShouldStartWith("inline");
        (await DispositionAsync(staff.Http, $"{ReviewUrl}/{submitted.SubmissionId}/file/{pdf}")).ShouldStartWith("inline");
        (await DispositionAsync(staff.Http, $"{ReviewUrl}/{submitted.SubmissionId}/file/{sheet}")).ShouldStartWith("attachment");
    }

    [Fact]
    public async Task The_bureau_does_not_see_what_is_not_handed_in()
    {
        var indicatorId = await PublishOneAsync();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var draft = (await SaveDraftAsync(liaison, Draft(indicatorId, [await UploadAsync(liaison)])))
            .ShouldSucceed()
            .As<ReportingDetailDto>();
        var fileId = draft.Files[0].FileId;
        var staff = await SignInAsync(RoleNames.BureauStaff);

        (await liaison.GetAsync($"{ReportingUrl}/{draft.SubmissionId}/file/{fileId}")).ShouldSucceed();
        (await staff.GetAsync($"{ReviewUrl}/{draft.SubmissionId}/file/{fileId}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await ReviewAsync(staff, indicatorId, draft.Task.OrganizationUnitId)).Rounds.Single().SubmissionId.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_of_one_submission_is_not_served_as_anothers()
    {
        var plan = await PublishAsync(Indicator(1), Indicator(2));
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var first = await SubmitNewAsync(liaison, plan.Indicators[0].Id, "a");
        var second = await SubmitNewAsync(liaison, plan.Indicators[1].Id, "b");

        (await liaison.GetAsync($"{ReportingUrl}/{first.SubmissionId}/file/{second.Files[0].FileId}")).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }

    private static async Task<string> DispositionAsync(HttpClient http, string url)
    {
        using var response = await http.GetAsync(new Uri(url, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return response.Content.Headers.ContentDisposition!.ToString();
    }
}
