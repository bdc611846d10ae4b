using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainingExams.Results;

public sealed class ExamResultTests : WrittenExamTest
{
    private sealed record NamedRow(string Name);

    private static readonly string[] Candidates = [RoleNames.Officer, CountyLiaison, DemoAccounts.CountyLiaisons[1], RoleNames.Inspector];

    [Fact]
    public async Task Figures_people_and_units_of_an_exam_are_counted_exactly()
    {
        // Of fourteen points four can be had without the short answer, and three pass.
        var exam = await WrittenExamAsync(Candidates, ("passMark", 3m));
        var staff = await SignInStaffAsync();
        (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainingExams:ResultsNotYet");
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await WriteAsync(CountyLiaison, exam.Id, "true", "true");
        await WriteAsync(DemoAccounts.CountyLiaisons[1], exam.Id, "true", null);
        await EndAsync();

        var result = (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldSucceed().As<ExamResultDto>();
        (result.Candidates, result.Present, result.Absent, result.Passed, result.Failed).ShouldBe((4, 3, 1, 1, 2));
        // A third, and (4 + 2 + 2) / 3 = 2.666…
        (result.PassRate, result.Mean, result.Highest, result.Lowest).ShouldBe((0.3333m, 2.67m, 4m, 2m));
        // 2 of 14 are 14%, 4 of 14 are 28%.
        result.Distribution.ShouldBe([0, 2, 1, 0, 0, 0, 0, 0, 0, 0]);

        var units = (await staff.GetAsync($"{ResultUrl}/{exam.Id}/units")).ShouldSucceed().As<ListResultDto<UnitResultDto>>().Items;
        units.Count.ShouldBe(4);
        units.Sum(u => u.Candidates).ShouldBe(4);
        units.Select(u => u.Mean).ShouldBe([null, 2m, 2m, 4m], ignoreOrder: true);

        var sheet = (await staff.GetAsync($"{ResultUrl}/{exam.Id}/unit-sheet/{units.Single(u => u.Mean == 4m).OrganizationUnitId}"))
            .ShouldSucceed()
            .As<UnitSheetDto>();
        sheet.People.Select(p => (p.Name, p.Outcome, p.Score)).ShouldBe([("杨帆", ExamOutcome.Passed, 4m)]);
    }

    [Theory]
    [InlineData(ExamOutcome.Passed, 1)]
    [InlineData(ExamOutcome.Failed, 1)]
    [InlineData(ExamOutcome.Absent, 1)]
    [InlineData(ExamOutcome.Unmarked, 1)]
    [InlineData(null, 4)]
    public async Task People_are_listed_by_outcome(ExamOutcome? outcome, int count)
    {
        var exam = await WrittenExamAsync(Candidates, ("passMark", 3m));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await WriteAsync(CountyLiaison, exam.Id, "true", "true");
        await WriteAsync(DemoAccounts.CountyLiaisons[1], exam.Id, "true", null, "写了一点");
        await EndAsync();
        var trainer = await SignInTrainerAsync();

        var people = (await trainer.GetAsync($"{ResultUrl}/{exam.Id}/people?outcome={outcome}&maxResultCount=1"))
            .ShouldSucceed()
            .As<PagedResultDto<PersonResultDto>>();

        people.TotalCount.ShouldBe(count);
        people.Items.ShouldHaveSingleItem().Outcome.ShouldBe(outcome ?? ExamOutcome.Passed);
    }

    [Fact]
    public async Task People_are_found_by_part_of_their_name_in_results_and_on_the_list()
    {
        var exam = await WrittenExamAsync(Candidates);
        GoTo(Begin);
        await EndAsync();
        var staff = await SignInStaffAsync();

        foreach (var list in new[] { $"{ResultUrl}/{exam.Id}/people", $"{ExamUrl}/{exam.Id}/candidates" })
        {
            (await NamesAsync(list, "杨")).ShouldBe(["杨帆"]);
            (await NamesAsync(list, RoleNames.Inspector)).ShouldBe(["黄志远"]);
            (await NamesAsync(list, "查无此人")).ShouldBeEmpty();
            (await staff.GetAsync($"{list}?filter={new string('杨', ExamLimits.MaxPersonFilterLength + 1)}")).ShouldBeRefused(
                HttpStatusCode.BadRequest
            );
        }

        async Task<IEnumerable<string>> NamesAsync(string list, string name)
        {
            var page = (await staff.GetAsync($"{list}?filter={Uri.EscapeDataString(name)}")).ShouldSucceed();
            var found = page.As<PagedResultDto<NamedRow>>();
            found.TotalCount.ShouldBe(found.Items.Count);
            return found.Items.Select(i => i.Name);
        }
    }

    [Fact]
    public async Task The_list_of_candidates_shows_a_unit_with_all_below_it()
    {
        var exam = await WrittenExamAsync(Candidates);
        var staff = await SignInStaffAsync();
        var units = await Host.InUnitOfWorkAsync(s => s.GetRequiredService<IUnitDirectory>().GetAllAsync());
        var top = units.Values.Single(u => u.Kind == OrganizationUnitKind.Bureau);

        var all = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/candidates?organizationUnitId={top.Id}"))
            .ShouldSucceed()
            .As<PagedResultDto<ExamCandidateDto>>();

        all.TotalCount.ShouldBe(Candidates.Length);
    }

    [Fact]
    public async Task Of_several_attempts_the_best_counts()
    {
        var exam = await WrittenExamAsync([RoleNames.Officer], ("maxAttempts", 3));
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "true");
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await CloseAsync();
        var last = await WriteAsync(RoleNames.Officer, exam.Id, "false", "true");
        await EndAsync();
        var staff = await SignInStaffAsync();

        var result = (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldSucceed().As<ExamResultDto>();
        var person = (await staff.GetAsync($"{ResultUrl}/{exam.Id}/people"))
            .ShouldSucceed()
            .As<PagedResultDto<PersonResultDto>>()
            .Items.ShouldHaveSingleItem();

        (result.Present, result.Mean).ShouldBe((1, 4m));
        (person.AttemptNumber, person.Score).ShouldBe((2, 4m));
        person.AttemptId.ShouldNotBe(last.AttemptId);
    }

    [Fact]
    public async Task Questions_are_analysed_when_everything_is_marked_and_their_author_sees_it()
    {
        var exam = await WrittenExamAsync(Candidates);
        var (staff, trainer) = (await SignInStaffAsync(), await SignInTrainerAsync());
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await WriteAsync(CountyLiaison, exam.Id, "true", "true");
        await WriteAsync(DemoAccounts.CountyLiaisons[1], exam.Id, "true");
        await EndAsync();
        (await ProgressAsync()).IsAnalysed.ShouldBeFalse();

        await AnalyseAsync();

        var progress = await ProgressAsync();
        (progress.IsAnalysed, progress.Analysed, progress.ToAnalyse, progress.HandedIn, progress.Marked).ShouldBe((true, 3, 3, 3, 3));
        var questions = (await staff.GetAsync($"{ResultUrl}/{exam.Id}/questions"))
            .ShouldSucceed()
            .As<ListResultDto<QuestionStatisticDto>>()
            .Items;
        // All right; one of three right; all empty. The upper and the lower group are one attempt each.
        questions
            .Select(q => (q.Facility, q.Discrimination, q.Unanswered, q.Weakness))
            .ShouldBe([
                (1m, 0m, 0, QuestionWeakness.TooEasy | QuestionWeakness.DoesNotDiscriminate),
                (0.3333m, 1m, 1, QuestionWeakness.None),
                (0m, 0m, 3, QuestionWeakness.TooHard | QuestionWeakness.DoesNotDiscriminate),
            ]);
        questions[1].Answers.Select(a => (a.Text, a.IsRight, a.Count)).ShouldBe([("true", false, 1), ("false", true, 1)]);

        var ofQuestion = (await trainer.GetAsync($"/api/app/question-statistic/{questions[1].QuestionId}"))
            .ShouldSucceed()
            .As<ListResultDto<QuestionStatisticDto>>()
            .Items.ShouldHaveSingleItem();
        (ofQuestion.ExamId, ofQuestion.Facility).ShouldBe((exam.Id, 0.3333m));

        async Task<ExamProgressDto> ProgressAsync() =>
            (await staff.GetAsync($"{ResultUrl}/{exam.Id}/progress")).ShouldSucceed().As<ExamProgressDto>();
    }

    [Fact]
    public async Task A_rehearsal_has_results_of_its_own_and_says_nothing_about_the_questions()
    {
        var exam = await WrittenExamAsync([RoleNames.Trainer], ("kind", ExamKind.Rehearsal));
        var staff = await SignInStaffAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Trainer, exam.Id, "true", "false");
        await EndAsync();
        await AnalyseAsync();

        var result = (await staff.GetAsync($"{ResultUrl}/{exam.Id}")).ShouldSucceed().As<ExamResultDto>();
        (result.Kind, result.Present).ShouldBe((ExamKind.Rehearsal, 1));
        (await staff.GetAsync($"{ResultUrl}/{exam.Id}/questions"))
            .ShouldSucceed()
            .As<ListResultDto<QuestionStatisticDto>>()
            .Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_of_an_exam_comes_as_one_Excel_file()
    {
        var exam = await WrittenExamAsync(Candidates);
        var staff = await SignInStaffAsync();
        GoTo(Begin);
        await WriteAsync(RoleNames.Officer, exam.Id, "true", "false");
        await EndAsync();
        await AnalyseAsync();

        var file = (await staff.GetAsync($"{ResultUrl}/{exam.Id}/excel")).ShouldSucceed();

        using var content = new MemoryStream(file.Content);
        var rows = Workbook.Read(content);
        rows.Select(r => r.Sheet).Distinct().ShouldBe(["概况", "各单位", "考生成绩", "题目分析"]);
        var people = rows.FindAll(r => r.Sheet == "考生成绩");
        people.Select(p => p["结果"].Text).ShouldBe(["不合格", "缺考", "缺考", "缺考"]);
        (people[0]["姓名"].Text, people[0]["得分"].Text).ShouldBe(("杨帆", "4"));
        rows.FindAll(r => r.Sheet == "题目分析").Select(q => q["难度系数"].Text).ShouldBe(["1", "1", "0"]);
    }

    [Theory]
    [InlineData(RoleNames.Officer)]
    [InlineData(RoleNames.UnitLiaison)]
    [InlineData(RoleNames.Auditor)]
    public async Task Results_are_read_by_staff_leaders_and_trainers_only(string role)
    {
        var client = await SignInAsync(role);
        foreach (var path in new[] { "", "/units", "/people", "/questions", "/progress", "/excel" })
        {
            (await client.GetAsync($"{ResultUrl}/{Guid.CreateVersion7()}{path}")).ShouldBeRefused(HttpStatusCode.Forbidden);
        }

        (await (await SignInAsync(RoleNames.BureauLeader)).GetAsync($"{ResultUrl}/{Guid.CreateVersion7()}")).ShouldBeRefused(
            HttpStatusCode.NotFound
        );
    }
}
