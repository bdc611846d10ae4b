using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.HandOver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.HandOver;

/// <summary>补考: counted with the exam that it makes up for, each candidate once with the best score.</summary>
public sealed class MakeUpHandOverTests : HandOverTest
{
    private const string MakeUpTitle = "服务型行政执法测试（补考）";
    private static readonly string[] AllRight = ["true", "false", "true"];
    private static readonly string[] OneRight = ["false", "true", "true"];

    [Fact]
    public async Task The_line_of_the_task_table_changes_when_the_results_of_a_make_up_come_out()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, OneRight);
        await Host.RunWorkerAsync<ExamSheetWorker>();
        var (staff, unitId) = (await SignInStaffAsync(), await DepartmentAsync());
        var before = (await DetailAsync(staff, indicatorId, unitId)).ExamResults.ShouldHaveSingleItem();
        (before.Present, before.Passed, before.Mean, before.CorrectedTime).ShouldBe((1, 0, 33.33m, null));

        await ReleasedMakeUpAsync(exam, (RoleNames.Officer, AllRight));
        await Host.RunWorkerAsync<ExamSheetWorker>();

        var review = await DetailAsync(await SignInStaffAsync(), indicatorId, unitId);
        var after = review.ExamResults.ShouldHaveSingleItem();
        (after.ExamTitle, after.Candidates, after.Present, after.Passed, after.Mean).ShouldBe((exam.Title, 1, 1, 1, 100m));
        after.CorrectedTime.ShouldNotBeNull();
        review.MeasuredInput!.Scores.ShouldBe([100m]);
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var row = (await PeopleOfSheetAsync(liaison, indicatorId)).ShouldHaveSingleItem();
        (row["得分"].Text, row["结果"].Text, row["成绩来源"].Text).ShouldBe(("6", "合格", $"补考《{MakeUpTitle}》"));
        (await liaison.GetAsync("/api/app/notification?maxResultCount=100")).ShouldSucceed().Text.ShouldContain("成绩单已更正");
    }

    [Fact]
    public async Task A_make_up_that_came_out_worse_changes_no_number_and_the_sheet_says_whose_result_stands()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, OneRight);

        await ReleasedMakeUpAsync(exam, (RoleNames.Officer, ["false", "true", "false"]));
        await Host.RunWorkerAsync<ExamSheetWorker>();

        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var row = (await PeopleOfSheetAsync(liaison, indicatorId)).ShouldHaveSingleItem();
        (row["得分"].Text, row["结果"].Text, row["成绩来源"].Text).ShouldBe(("2", "不合格", "本场考试"));
    }

    [Fact]
    public async Task Each_is_counted_once_with_the_best_and_who_sat_only_the_make_up_was_present()
    {
        var exam = await ScheduledExamAsync();
        await SitAsync(exam, Begin, (RoleNames.Officer, OneRight));
        await ReleaseAsync(exam.Id, Begin);
        var makeUp = await ReleasedMakeUpAsync(exam, (RoleNames.Officer, ["true", "true", "true"]), (RoleNames.Inspector, OneRight));

        var counted = await Host.InUnitOfWorkAsync(async s =>
            await s.GetRequiredService<CountedResults>().GetAsync(await ExamAsync(s, exam.Id))
        );

        (await IdOfAsync(RoleNames.Officer), await IdOfAsync(RoleNames.Inspector)).ShouldBe(
            (counted.People.Single(p => p.IsPassed).UserId, counted.People.Single(p => !p.IsPassed).UserId)
        );
        counted.People.Select(p => (p.IsPresent, p.Points)).ShouldBe([(true, 4m), (true, 2m)], ignoreOrder: true);
        counted.People.ShouldAllBe(p => p.Decisive!.Exam.Id == makeUp.Id);
        (await PassesAsync(exam.Id)).ShouldHaveSingleItem().UserId.ShouldBe(await IdOfAsync(RoleNames.Officer));
        (await PassesAsync(makeUp.Id)).ShouldBeEmpty("They are the original's.");
    }

    [Fact]
    public async Task A_re_grade_and_an_appeal_of_the_make_up_tell_the_exams_numbers_anew()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var exam = await ReleasedExamAsync(indicatorId, OneRight);
        var makeUp = await ReleasedMakeUpAsync(exam, (RoleNames.Officer, AllRight));

        await RegradeAsync(makeUp.Id);
        (await MeanAsync(indicatorId)).ShouldBe(66.67m);

        var (officer, staff) = (await SignInOfficerAsync(), await SignInStaffAsync());
        var attemptId = (await MineAsync(officer, makeUp.Id)).AttemptId;
        var filing = new
        {
            attemptId,
            ordinal = 1,
            text = "请复核",
        };
        var appeal = (await officer.PostAsync("/api/app/my-appeal", filing)).ShouldSucceed().As<MyAppealDto>();
        var answer = new
        {
            isUpheld = true,
            reply = "酌情给分",
            correction = new { ordinal = 1, points = 1m },
        };
        (await staff.PostAsync($"/api/app/appeal/{appeal.Id}/answer", answer)).ShouldSucceed();
        await Host.DispatchEventsAsync();
        (await MeanAsync(indicatorId)).ShouldBe(83.33m);
    }

    [Fact]
    public async Task A_make_up_counts_through_the_exam_and_for_no_line_by_itself()
    {
        var indicatorId = await IndicatorAsync(AverageRule);
        var makeUp = await DraftMakeUpAsync(await ReleasedExamAsync(indicatorId, OneRight));

        (await LinkAsync(await SignInStaffAsync(), makeUp.Id, indicatorId)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:MakeUpCountsThroughOriginal"
        );
    }

    [Fact]
    public async Task A_paper_with_another_total_is_refused_when_the_make_up_is_made_changed_or_scheduled()
    {
        var exam = await ReleasedExamAsync(await IndicatorAsync(AverageRule), OneRight);
        var (staff, other) = (await SignInStaffAsync(), await PaperOfOneQuestionAsync());
        var plan = Plan(other);
        (plan["kind"], plan["makesUpForId"], plan["passMark"]) = (ExamKind.MakeUp, exam.Id, 1m);

        Refused(await staff.PostAsync($"{ExamUrl}/{exam.Id}/make-up", Input(other))).ErrorMessage.ShouldContain("2分，与原考试的6分");
        Refused(await staff.PostAsync(ExamUrl, plan));
        var makeUp = await DraftMakeUpAsync(exam);
        // Whoever changes it can't make something else of it either.
        (plan["kind"], plan["makesUpForId"], plan["concurrencyStamp"]) = (ExamKind.Regular, null, makeUp.ConcurrencyStamp);
        Refused(await staff.PutAsync($"{ExamUrl}/{makeUp.Id}", plan));
        await Host.InUnitOfWorkAsync(async s =>
            await (await s.GetRequiredService<IDbContextProvider<TrainingExamsDbContext>>().GetDbContextAsync())
                .Exams.Where(e => e.Id == makeUp.Id)
                .ExecuteUpdateAsync(u => u.SetProperty(e => e.PaperId, other).SetProperty(e => e.PassMark, 1m))
        );
        Refused(await staff.PostAsync($"{ExamUrl}/{makeUp.Id}/schedule"));

        static ApiResponse Refused(ApiResponse response) =>
            response.ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:MakeUpTotalDiffers");
    }

    [Fact]
    public async Task An_exam_without_results_is_made_up_for_by_nobody_by_whatever_way()
    {
        var exam = await ScheduledExamAsync();
        var plan = Plan(exam.PaperId);
        (plan["kind"], plan["makesUpForId"]) = (ExamKind.MakeUp, exam.Id);

        (await (await SignInStaffAsync()).PostAsync(ExamUrl, plan)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:MakeUpBeforeRelease"
        );
    }

    private async Task<decimal> MeanAsync(Guid indicatorId) =>
        (await DetailAsync(await SignInStaffAsync(), indicatorId, await DepartmentAsync())).ExamResults.ShouldHaveSingleItem().Mean;

    private Task<IReadOnlyList<ExamPass>> PassesAsync(Guid examId) =>
        Host.InUnitOfWorkAsync(async s => await s.GetRequiredService<IExamPasses>().GetAsync(examId));

    private async Task<Guid> PaperOfOneQuestionAsync()
    {
        var (trainer, staff) = (await SignInTrainerAsync(), await SignInStaffAsync());
        var questions = await FillAsync((await CategoryAsync(trainer, $"分类{Guid.CreateVersion7():N}"[..20])).Id, 1);
        var paper = await PaperAsync(staff, Section(questionIds: questions.Select(q => q.Id)));
        (await staff.PostAsync($"{PaperUrl}/{paper.Id}/publish")).ShouldSucceed();
        return paper.Id;
    }

    private static async Task<List<LegalAffairs.Platform.Excel.ExcelRow>> PeopleOfSheetAsync(ApiClient liaison, Guid indicatorId)
    {
        var detail = (await liaison.GetAsync($"/api/app/reporting/detail/{indicatorId}?round=1")).ShouldSucceed().As<ReportingDetailDto>();
        var sheet = await liaison.GetAsync($"/api/app/reporting/{detail.ExamResults.ShouldHaveSingleItem().Id}/exam-sheet");
        using var content = new MemoryStream(sheet.ShouldSucceed().Content);
        return Workbook.Read(content, "单位").FindAll(r => r.Sheet == "考生成绩");
    }

    private static Task<Exam> ExamAsync(IServiceProvider services, Guid id) =>
        services.GetRequiredService<LegalAffairs.Abp.Domain.Repositories.IRepository<Exam, Guid>>().GetAsync(id);

    private static object Input(Guid paperId) =>
        new
        {
            title = MakeUpTitle,
            paperId,
            startTime = MakeUpBegin,
            endTime = MakeUpBegin.AddHours(2),
        };
}
