using System.Net;
using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Draws;
using LegalAffairs.Tests.Cli;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Exams;

public sealed class CandidateDrawTests : ExamTest
{
    [Fact]
    public async Task A_list_is_fixed_a_witness_calls_a_value_and_those_drawn_are_candidates()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());

        var prepared = await PrepareAsync(staff, exam.Id, 20);
        (prepared.Status, prepared.Number, prepared.Drawn.Count, prepared.Seed).ShouldBe((DrawStatus.Prepared, 1, 0, null));
        (prepared.ListSha256.Length, prepared.SecretSha256.Length).ShouldBe((64, 64));
        (await staff.GetAsync($"{UrlOf(exam.Id)}/{prepared.Id}/receipt")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:DrawNotDrawn"
        );

        var drawn = await DrawAsync(staff, exam.Id, prepared.Id);
        (drawn.ListSha256, drawn.SecretSha256, drawn.Status).ShouldBe((prepared.ListSha256, prepared.SecretSha256, DrawStatus.Drawn));
        drawn.Drawn.Distinct().Count().ShouldBe(20);
        (await CandidatesOfAsync(staff, exam.Id)).ShouldBe(drawn.Drawn, ignoreOrder: true);
        var shown = (await staff.GetAsync($"{UrlOf(exam.Id)}/{drawn.Id}")).ShouldSucceed().As<CandidateDrawDto>();
        shown.Drawn.Select(d => d.Id).ShouldBe(drawn.Drawn);
        shown.Candidates.Count.ShouldBe(drawn.CandidateCount);
        shown.Drawn.ShouldAllBe(d => d.Name.Contains('（'));
    }

    [Fact]
    public async Task A_receipt_is_recomputed_offline_and_one_changed_byte_of_the_list_is_named()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var drawn = await DrawAsync(staff, exam.Id, (await PrepareAsync(staff, exam.Id, 5)).Id);
        var receipt = (await staff.GetAsync($"{UrlOf(exam.Id)}/{drawn.Id}/receipt")).ShouldSucceed();
        var path = Path.Combine(Host.DataDirectory, "receipt.json");

        await File.WriteAllBytesAsync(path, receipt.Content);
        var run = (await CliRun.OfAsync("verify", "draw", path)).ShouldSucceed();
        run.Output.ShouldContain("The draw is as the receipt says.");
        run.Output.ShouldContain($"{drawn.Drawn[0]}");

        var (before, after) = ("candidate\\t", "candidatf\\t");
        await File.WriteAllTextAsync(path, ReplaceLast(receipt.Text, before, after));
        (await CliRun.OfAsync("verify", "draw", path)).ShouldFail("The receipt was changed: The list has a line that is neither");

        await File.WriteAllTextAsync(path, ReplaceLast(receipt.Text, "（云州", "（雲州"));
        var changed = await CliRun.OfAsync("verify", "draw", path);
        changed.ExitCode.ShouldBe(1);
        changed.Output.ShouldContain("DIFFERS   the list is not the one whose SHA-256 was shown");

        await File.WriteAllTextAsync(path, "{}");
        (await CliRun.OfAsync("verify", "draw", path)).ShouldFail("no receipt of a draw");
        (await CliRun.OfAsync("verify", "ledger", path)).ShouldFail("verify knows only", LegalAffairs.Cli.CommandLine.NotUnderstood);
    }

    [Theory]
    [InlineData("secret", DrawFault.Secret)]
    [InlineData("publicValue", DrawFault.Seed)]
    [InlineData("drawn", DrawFault.Result)]
    public async Task Whatever_else_is_changed_is_named_too(string field, DrawFault fault)
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var drawn = await DrawAsync(staff, exam.Id, (await PrepareAsync(staff, exam.Id, 5)).Id);
        var receipt = DrawReceipt.FromJson((await staff.GetAsync($"{UrlOf(exam.Id)}/{drawn.Id}/receipt")).Content);

        var changed = field switch
        {
            "secret" => receipt with { Secret = new string('0', 64) },
            "publicValue" => receipt with { PublicValue = "43" },
            _ => receipt with { Drawn = [.. receipt.Drawn.Reverse()] },
        };

        DrawVerification.Check(receipt).ShouldBeEmpty();
        DrawVerification.Check(changed).ShouldContain(fault);
    }

    [Fact]
    public async Task Who_was_drawn_is_named_so_and_leaves_the_list_by_a_new_draw_only()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var chosen = await IdOfAsync(RoleNames.Officer);
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds = new[] { chosen } })).ShouldSucceed();
        var draw = await DrawAsync(staff, exam.Id, (await PrepareAsync(staff, exam.Id, 2)).Id);

        (await staff.DeleteAsync($"{ExamUrl}/{exam.Id}/candidate/{draw.Drawn[0]}")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateDrawn"
        );

        var list = (await staff.GetAsync($"{ExamUrl}/{exam.Id}/candidates")).ShouldSucceed().As<PagedResultDto<ExamCandidateDto>>();
        list.Items.Where(c => c.IsDrawn).Select(c => c.UserId).ShouldBe(draw.Drawn, ignoreOrder: true);
        (await staff.GetAsync($"{ExamUrl}/{exam.Id}")).ShouldSucceed().As<ExamDto>().HasDrawnCandidates.ShouldBeTrue();
        (await staff.DeleteAsync($"{ExamUrl}/{exam.Id}/candidate/{chosen}")).ShouldSucceed();
    }

    [Fact]
    public async Task A_re_draw_needs_a_reason_replaces_those_drawn_and_the_earlier_draw_stays()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var chosen = await IdOfAsync(RoleNames.Officer);
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/candidates", new { userIds = new[] { chosen } })).ShouldSucceed();
        var first = await DrawAsync(staff, exam.Id, (await PrepareAsync(staff, exam.Id, 3)).Id);

        (await staff.PostAsync(UrlOf(exam.Id), new { count = 4 })).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:DrawNeedsReason");
        var abandoned = await PrepareAsync(staff, exam.Id, 4, "一人已调离");
        var second = await PrepareAsync(staff, exam.Id, 5, "人数有误");
        (await staff.PostAsync($"{UrlOf(exam.Id)}/{abandoned.Id}/draw", Call)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:DrawNotPrepared"
        );
        second = await DrawAsync(staff, exam.Id, second.Id);

        (await CandidatesOfAsync(staff, exam.Id)).ShouldBe([chosen, .. second.Drawn], ignoreOrder: true);
        second.Drawn.ShouldNotContain(chosen);
        var all = (await staff.GetAsync(UrlOf(exam.Id))).ShouldSucceed().As<ListResultDto<DrawInfo>>().Items;
        all.Select(d => (d.Number, d.Status, d.Reason))
            .ShouldBe([(3, DrawStatus.Drawn, "人数有误"), (2, DrawStatus.Abandoned, "一人已调离"), (1, DrawStatus.Drawn, null)]);
        all[2].Drawn.ShouldBe(first.Drawn);
    }

    [Fact]
    public async Task Pressing_twice_draws_once_and_another_value_draws_nothing()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var prepared = await PrepareAsync(staff, exam.Id, 3);

        var first = await DrawAsync(staff, exam.Id, prepared.Id);
        var again = await DrawAsync(staff, exam.Id, prepared.Id);

        again.Drawn.ShouldBe(first.Drawn);
        (await CandidatesOfAsync(staff, exam.Id)).Count.ShouldBe(3);
        (await staff.PostAsync($"{UrlOf(exam.Id)}/{prepared.Id}/draw", new { publicValue = "43", witness = "李见证" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:DrawNotPrepared"
        );
    }

    [Fact]
    public async Task Of_two_who_enter_another_value_at_the_same_moment_one_draws_and_the_other_is_told()
    {
        var (staff, exam, other) = (await SignInStaffAsync(), await DraftExamAsync(), await SignInAsync(DemoAccounts.SecondBureauStaff));
        var draw = $"{UrlOf(exam.Id)}/{(await PrepareAsync(staff, exam.Id, 3)).Id}/draw";

        var answers = await Task.WhenAll(
            staff.PostAsync(draw, new { publicValue = "42", witness = "李见证" }),
            other.PostAsync(draw, new { publicValue = "43", witness = "王见证" })
        );

        var drawn = OneOf(answers, "Platform:DrawNotPrepared");
        var known = (await staff.GetAsync(UrlOf(exam.Id))).ShouldSucceed().As<ListResultDto<DrawInfo>>().Items.ShouldHaveSingleItem();
        (known.PublicValue, known.Witness, known.Seed).ShouldBe((drawn.PublicValue, drawn.Witness, drawn.Seed));
        (await CandidatesOfAsync(staff, exam.Id)).ShouldBe(drawn.Drawn, ignoreOrder: true);
    }

    [Fact]
    public async Task Of_two_who_fix_a_list_at_the_same_moment_one_does_and_the_other_is_told()
    {
        var (staff, exam, other) = (await SignInStaffAsync(), await DraftExamAsync(), await SignInAsync(DemoAccounts.SecondBureauStaff));

        var answers = await Task.WhenAll(
            staff.PostAsync(UrlOf(exam.Id), new { count = 3 }),
            other.PostAsync(UrlOf(exam.Id), new { count = 4 })
        );

        var prepared = OneOf(answers, "Platform:DrawNeedsReason");
        var all = (await staff.GetAsync(UrlOf(exam.Id))).ShouldSucceed().As<ListResultDto<DrawInfo>>().Items;
        all.ShouldHaveSingleItem().ShouldBe(prepared with { Drawn = all[0].Drawn });
    }

    [Fact]
    public async Task The_pool_is_what_the_units_hold_without_those_excluded_for_a_reason()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var units = (
            await (await SignInAsync(RoleNames.Admin)).GetAsync("/api/app/organization-unit?filter=青岚区&kind=3&maxResultCount=10")
        )
            .ShouldSucceed()
            .As<PagedResultDto<EntityDto<Guid>>>()
            .Items;
        var officer = await IdOfAsync(DemoAccounts.Enforcers[0]);

        var prepared = (
            await staff.PostAsync(
                UrlOf(exam.Id),
                new
                {
                    count = 2,
                    organizationUnitIds = units.Select(u => u.Id),
                    exclusions = new[] { new { userId = officer, reason = "与命题人有利害关系" } },
                }
            )
        ).ShouldSucceed().As<DrawInfo>();

        var shown = (await staff.GetAsync($"{UrlOf(exam.Id)}/{prepared.Id}")).ShouldSucceed().As<CandidateDrawDto>();
        shown.Candidates.ShouldAllBe(c => c.Name.Contains("青岚区"));
        shown.Exclusions.ShouldHaveSingleItem().ShouldBe(shown.Exclusions[0] with { Id = officer, Reason = "与命题人有利害关系" });
        shown.Candidates.ShouldNotContain(c => c.Id == officer);
    }

    [Fact]
    public async Task What_cannot_be_drawn_is_refused_by_name()
    {
        var (staff, exam, other) = (await SignInStaffAsync(), await DraftExamAsync(), await DraftExamAsync());
        var url = UrlOf(exam.Id);

        (await staff.PostAsync(url, new { count = 5000 })).ShouldBeRefused(HttpStatusCode.Forbidden, "Platform:DrawCountOutOfRange");
        (await staff.PostAsync(url, new { count = 0 })).Status.ShouldBe(HttpStatusCode.BadRequest);
        var stranger = new[] { new { userId = await IdOfAsync(RoleNames.Trainer), reason = "师资" } };
        (await staff.PostAsync(url, new { count = 1, exclusions = stranger })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:CandidateUnknown"
        );
        var prepared = await PrepareAsync(staff, exam.Id, 1);
        var draw = $"{url}/{prepared.Id}/draw";
        (await staff.PostAsync(draw, new { publicValue = "4\n2", witness = "李见证" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "Platform:DrawValueUnusable"
        );
        (await staff.PostAsync(draw, new { publicValue = "", witness = "李见证" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await staff.PostAsync(draw, new { publicValue = new string('9', 201), witness = "李" })).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (await staff.PostAsync($"{UrlOf(other.Id)}/{prepared.Id}/draw", Call)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await (await SignInAsync(RoleNames.BureauLeader)).PostAsync(draw, Call)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await (await SignInOfficerAsync()).GetAsync(url)).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Once_the_exam_is_scheduled_nobody_is_drawn_any_more()
    {
        var (staff, exam) = (await SignInStaffAsync(), await DraftExamAsync());
        var first = await PrepareAsync(staff, exam.Id, 2);
        await DrawAsync(staff, exam.Id, first.Id);
        (await staff.PostAsync($"{ExamUrl}/{exam.Id}/schedule")).ShouldSucceed();

        (await staff.PostAsync(UrlOf(exam.Id), new { count = 1, reason = "再抽" })).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainingExams:ExamNotDraft"
        );
    }

    // Whether it came a moment later or at the same moment makes no difference.
    private static DrawInfo OneOf(IReadOnlyList<ApiResponse> answers, string code)
    {
        var late = answers.Single(a => a.Status != HttpStatusCode.OK);
        late.ShouldBeRefused(HttpStatusCode.Forbidden, code);
        return answers.Single(a => a != late).As<DrawInfo>();
    }

    private static object Call => new { publicValue = "42", witness = "李见证" };

    private static string UrlOf(Guid examId) => $"{ExamUrl}/{examId}/candidate-draw";

    private static async Task<DrawInfo> PrepareAsync(ApiClient staff, Guid examId, int count, string? reason = null) =>
        (await staff.PostAsync(UrlOf(examId), new { count, reason })).ShouldSucceed().As<DrawInfo>();

    private static async Task<DrawInfo> DrawAsync(ApiClient staff, Guid examId, Guid drawId) =>
        (await staff.PostAsync($"{UrlOf(examId)}/{drawId}/draw", Call)).ShouldSucceed().As<DrawInfo>();

    private static async Task<IReadOnlyList<Guid>> CandidatesOfAsync(ApiClient staff, Guid examId) =>
        [
            .. (await staff.GetAsync($"{ExamUrl}/{examId}/candidates?maxResultCount=100"))
                .ShouldSucceed()
                .As<PagedResultDto<ExamCandidateDto>>()
                .Items.Select(c => c.UserId),
        ];

    private static string ReplaceLast(string text, string before, string after)
    {
        var place = text.LastIndexOf(before, StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0);
        return new StringBuilder(text).Replace(before, after, place, before.Length).ToString();
    }
}
