using System.IO.Compression;
using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.HandOver;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.HandOver;

/// <summary>成绩单: the results of a unit as a file beside the numbers.</summary>
public sealed class ExamSheetTests : HandOverTest
{
    private const string ReportingUrl = "/api/app/reporting";
    private const string ReviewUrl = "/api/app/review";

    [Fact]
    public async Task The_unit_takes_its_sheet_into_what_it_hands_in_and_the_reviewer_opens_both()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        await ReleasedExamAsync(indicatorId, [await DepartmentAsync()], "true", "false", "true");
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        (await ResultAsync(liaison, indicatorId)).Sheet.ShouldBeNull();

        await Host.RunWorkerAsync<ExamSheetWorker>();

        var result = await ResultAsync(liaison, indicatorId);
        var sheet = result.Sheet.ShouldNotBeNull();
        sheet.Name.ShouldStartWith("服务型行政执法测试-");
        sheet.Name.ShouldEndWith("-成绩单.xlsx");
        var file = (await liaison.GetAsync($"{ReportingUrl}/{result.Id}/exam-sheet")).ShouldSucceed();
        var rows = RowsOf(file, "单位");
        var units = rows.FindAll(r => r.Sheet == "各单位");
        units.Count.ShouldBe(5);
        (units[0]["单位"].Text, units[0]["应考"].Text, units[0]["实考"].Text).ShouldBe(("含下属单位合计", $"{result.Candidates}", "1"));
        var people = rows.FindAll(r => r.Sheet == "考生成绩");
        people.Count.ShouldBe(result.Candidates);
        (people[0]["姓名"].Text, people[0]["得分"].Text, people[0]["结果"].Text).ShouldBe(("杨帆", "6", "合格"));

        var submissionId = await SubmitAsync(liaison, indicatorId, sheet.FileId);
        var staff = await SignInStaffAsync();
        var review = await DetailAsync(staff, indicatorId, await DepartmentAsync());
        review.Rounds.Single().Versions.Single().Files.ShouldHaveSingleItem().FileId.ShouldBe(sheet.FileId);
        var evidence = (await staff.GetAsync($"{ReviewUrl}/{submissionId}/file/{sheet.FileId}")).ShouldSucceed();
        evidence.Content.ShouldBe(file.Content);
        (await staff.GetAsync($"{ReviewUrl}/{review.ExamResults.Single().Id}/exam-sheet")).ShouldSucceed().Content.ShouldBe(file.Content);
    }

    [Fact]
    public async Task A_sheet_is_for_its_own_unit_only()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        await ReleasedExamAsync(indicatorId, "true", "false", "true");
        await Host.RunWorkerAsync<ExamSheetWorker>();
        var result = await ResultAsync(await SignInAsync(RoleNames.UnitLiaison), indicatorId);
        var elsewhere = await SignInAsync(DemoAccounts.DepartmentLiaisons[1]);

        (await elsewhere.GetAsync($"{ReportingUrl}/{result.Id}/exam-sheet")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"/api/app/file/{result.Sheet!.FileId}/content")).ShouldBeRefused(HttpStatusCode.NotFound);
        var taking = new SaveSubmissionInput { IndicatorId = indicatorId, FileIds = [result.Sheet.FileId] };
        (await elsewhere.PostAsync($"{ReportingUrl}/save-draft", taking)).ShouldBeRefused(HttpStatusCode.NotFound);
        foreach (var role in new[] { RoleNames.Officer, RoleNames.Trainer, RoleNames.Admin })
        {
            var client = await SignInAsync(role);
            (await client.GetAsync($"{ReportingUrl}/{result.Id}/exam-sheet")).ShouldBeRefused(HttpStatusCode.Forbidden);
            (await client.GetAsync($"{ReviewUrl}/{result.Id}/exam-sheet")).ShouldBeRefused(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_re_grade_brings_a_new_sheet_and_what_was_handed_in_stays()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, "true", "false", "true");
        await Host.RunWorkerAsync<ExamSheetWorker>();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var before = await ResultAsync(liaison, indicatorId);
        before.CorrectedTime.ShouldBeNull();
        var submissionId = await SubmitAsync(liaison, indicatorId, before.Sheet!.FileId);

        Clock.Advance(TimeSpan.FromMinutes(1));
        await RegradeAsync(exam.Id);
        (await ResultAsync(liaison, indicatorId)).Sheet.ShouldBeNull("The old one is not offered any more.");
        await Host.RunWorkerAsync<ExamSheetWorker>();

        var after = await ResultAsync(liaison, indicatorId);
        after.Sheet.ShouldNotBeNull().FileId.ShouldNotBe(before.Sheet.FileId);
        after.CorrectedTime.ShouldNotBeNull();
        ScoresOf(await liaison.GetAsync($"{ReportingUrl}/{after.Id}/exam-sheet")).ShouldBe(["4"]);
        ScoresOf(await liaison.GetAsync($"{ReportingUrl}/{submissionId}/file/{before.Sheet.FileId}")).ShouldBe(["6"]);
        var messages = (await liaison.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().Text;
        messages.ShouldContain("成绩单已送达：组织执法人员考试");
        messages.ShouldContain("成绩单已更正：组织执法人员考试");
    }

    [Fact]
    public async Task An_event_that_comes_again_or_too_late_changes_nothing_and_writes_nothing()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, "true", "false", "true");
        await Host.RunWorkerAsync<ExamSheetWorker>();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var first = await ResultAsync(liaison, indicatorId);

        await HandleAsync(first.ReleasedTime, 1);
        await HandleAsync(first.ReleasedTime.AddSeconds(-1), 0);
        await Host.RunWorkerAsync<ExamSheetWorker>();

        var again = await ResultAsync(liaison, indicatorId);
        (again.Sheet!.FileId, again.Present).ShouldBe((first.Sheet!.FileId, 1));

        async Task HandleAsync(DateTime asOf, int present)
        {
            var unit = new ExamUnitResult(await OfficersUnitAsync(), 1, present, present, 6m * present);
            await Host.InUnitOfWorkAsync(async s =>
            {
                var told = new ExamReleasedEto(exam.Id, exam.Title, first.ReleasedTime, indicatorId, asOf, 6m, [unit]);
                await ActivatorUtilities.CreateInstance<ExamReleasedHandler>(s).HandleEventAsync(told, CancellationToken.None);
                return 0;
            });
        }
    }

    [Fact]
    public async Task A_title_that_looks_like_a_formula_stays_text()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        await ReleasedExamAsync(indicatorId, [("title", "=HYPERLINK(\"http://a.example\")")], "true", "false", "true");
        await Host.RunWorkerAsync<ExamSheetWorker>();
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var result = await ResultAsync(liaison, indicatorId);

        var file = (await liaison.GetAsync($"{ReportingUrl}/{result.Id}/exam-sheet")).ShouldSucceed();

        using var zip = new ZipArchive(new MemoryStream(file.Content));
        foreach (var part in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(part.Open());
            (await reader.ReadToEndAsync()).ShouldNotContain("<x:f");
        }
    }

    private static async Task<ExamResultDto> ResultAsync(ApiClient liaison, Guid indicatorId) =>
        (await liaison.GetAsync($"{ReportingUrl}/detail/{indicatorId}?round=1"))
            .ShouldSucceed()
            .As<ReportingDetailDto>()
            .ExamResults.ShouldHaveSingleItem();

    private static async Task<Guid> SubmitAsync(ApiClient liaison, Guid indicatorId, Guid fileId)
    {
        var input = new SaveSubmissionInput { IndicatorId = indicatorId, FileIds = [fileId] };
        return (await liaison.PostAsync($"{ReportingUrl}/submit", input)).ShouldSucceed().As<ReportingDetailDto>().SubmissionId!.Value;
    }

    private static List<LegalAffairs.Platform.Excel.ExcelRow> RowsOf(ApiResponse file, params string[] columns)
    {
        using var content = new MemoryStream(file.ShouldSucceed().Content);
        return Workbook.Read(content, columns);
    }

    private static IEnumerable<string> ScoresOf(ApiResponse file) =>
        RowsOf(file, "单位").FindAll(r => r.Sheet == "考生成绩").Select(r => r["得分"].Text);
}
