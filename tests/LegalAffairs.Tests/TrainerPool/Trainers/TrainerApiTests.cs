using System.Net;
using System.Text.Json;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.Tests.TrainerPool.Trainers;

public sealed class TrainerApiTests : TrainerPoolTest
{
    private const string ProfileUrl = "/api/app/my-trainer-profile";

    [Fact]
    public async Task Everybody_reads_who_serves_and_nothing_personal()
    {
        var browser = await Host.OpenBrowserAsync();

        var list = (await browser.GetAsync($"{TrainerUrl}/public-list?maxResultCount=100")).ShouldSucceed().Json;

        list.GetProperty("totalCount").GetInt32().ShouldBe(8);
        var first = list.GetProperty("items")[0];
        first
            .EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(["name", "organizationUnitName", "specialities", "batchNumber"], ignoreOrder: true);
        var some = (await browser.GetAsync($"{TrainerUrl}/public-list?speciality={Uri.EscapeDataString("行政处罚")}")).ShouldSucceed().Json;
        some.GetProperty("totalCount").GetInt32().ShouldBe(2);
        (await browser.GetAsync(TrainerUrl)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_is_suspended_is_not_on_the_public_list_until_resumed()
    {
        var staff = await SignInStaffAsync();
        var trainer = await TrainerAsync(staff, RoleNames.Trainer);

        var suspended = await ActAsync(staff, trainer, "suspend", "脱产学习");
        (await CountAsync()).ShouldBe(7);
        var resumed = await ActAsync(staff, trainer, "resume", "学习结束");

        (suspended.Standing, resumed.Standing).ShouldBe((TrainerStanding.Suspended, TrainerStanding.Serving));
        (await CountAsync()).ShouldBe(8);
        resumed.Events.Select(e => e.Reason).TakeLast(2).ShouldBe(["脱产学习", "学习结束"]);
        (
            await (await SignInAsync(RoleNames.UnitLiaison)).PostAsync($"{TrainerUrl}/{trainer.Id}/retire", new { reason = "退休" })
        ).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_is_on_the_list_when_the_term_has_ended()
    {
        var staff = await SignInStaffAsync();
        var trainer = await TrainerAsync(staff, RoleNames.Trainer);

        GoTo(trainer.TermEnd.AddDays(1).ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));

        (await CountAsync()).ShouldBe(0);
        (await TrainerAsync(await SignInStaffAsync(), RoleNames.Trainer)).Standing.ShouldBe(TrainerStanding.Ended);
        var ended = (await (await SignInStaffAsync()).GetAsync($"{TrainerUrl}?standing=4&maxResultCount=100")).ShouldSucceed();
        ended.As<PagedResultDto<TrainerListDto>>().TotalCount.ShouldBe(8);
    }

    [Fact]
    public async Task Terms_that_end_soon_can_be_found_and_extended_with_a_reason()
    {
        var trainer = await TrainerAsync(await SignInStaffAsync(), RoleNames.Trainer);
        GoTo(trainer.TermEnd.AddDays(-TrainerLimits.EndsSoonDays - 1).ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
        var staff = await SignInStaffAsync();
        (await EndingAsync(staff)).ShouldBeEmpty();
        GoTo(trainer.TermEnd.AddDays(-TrainerLimits.EndsSoonDays).ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
        (await EndingAsync(staff)).Count.ShouldBe(8);

        var input = new { termEnd = trainer.TermEnd.AddYears(1), reason = "课程延续" };
        var extended = (await staff.PostAsync($"{TrainerUrl}/{trainer.Id}/extend", input)).ShouldSucceed().As<TrainerDto>();

        (extended.EndsSoon, extended.TermEnd, extended.Events[^1].Kind).ShouldBe((false, input.termEnd, TrainerEventKind.Extended));
        (await EndingAsync(staff)).Select(t => t.Id).ShouldNotContain(trainer.Id);
        (await staff.PostAsync($"{TrainerUrl}/{trainer.Id}/extend", input)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:TermEndUnusable"
        );
    }

    [Fact]
    public async Task The_list_shows_load_and_evaluation()
    {
        var list = (await (await SignInStaffAsync()).GetAsync($"{TrainerUrl}?maxResultCount=100")).ShouldSucceed();

        var taught = list.As<PagedResultDto<TrainerListDto>>().Items.Where(t => t.Evaluation.Answers > 0).ToList();

        taught.Count.ShouldBe(2);
        taught.ShouldAllBe(t => t.Evaluation.Usefulness == 5m && t.Load.Times > 0);
    }

    [Fact]
    public async Task Trainers_keep_their_own_profile_courses_and_calendar()
    {
        var own = await SignInAsync(RoleNames.Trainer);
        var before = (await own.GetAsync(ProfileUrl)).ShouldSucceed().As<TrainerDto>();
        var input = new
        {
            specialities = before.Specialities.Reverse(),
            introduction = "主讲许可与处罚",
            courses = new[]
            {
                new
                {
                    title = "案卷制作",
                    description = "案卷评查常见问题",
                    fileIds = new[] { await UploadAsync(own, "讲义.pdf") },
                },
            },
            concurrencyStamp = before.ConcurrencyStamp,
        };

        var after = (await own.PutAsync(ProfileUrl, input)).ShouldSucceed().As<TrainerDto>();
        (await own.PutAsync(ProfileUrl, input)).ShouldBeRefused(HttpStatusCode.Conflict);
        var busy = new
        {
            startTime = Begin,
            endTime = Begin.AddHours(1),
            note = "局务会",
        };
        var calendar = (await own.PostAsync($"{ProfileUrl}/busy-time", busy)).ShouldSucceed().As<TrainerDto>();

        after.Specialities.ShouldBe(before.Specialities);
        after.Courses.ShouldHaveSingleItem().Materials.ShouldHaveSingleItem().Name.ShouldBe("讲义.pdf");
        var entry = calendar.BusyTimes.Single(b => b.Note == "局务会");
        entry.IsLesson.ShouldBeFalse();
        (await own.GetAsync($"{ProfileUrl}/file/{after.Courses[0].Materials[0].Id}")).ShouldSucceed();
        (await own.GetAsync($"{ProfileUrl}/file/{Guid.CreateVersion7()}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await own.PostAsync($"{ProfileUrl}/busy-time", busy)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:TrainerBusy");
        (await own.DeleteAsync($"{ProfileUrl}/busy-time/{entry.Id}"))
            .ShouldSucceed()
            .As<TrainerDto>()
            .BusyTimes.ShouldNotContain(b => b.Id == entry.Id);
        (await (await SignInAsync(RoleNames.Officer)).GetAsync(ProfileUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Specialities_that_were_reviewed_are_changed_by_staff_only()
    {
        var (staff, own) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Trainer));
        var before = (await own.GetAsync(ProfileUrl)).ShouldSucceed().As<TrainerDto>();
        var input = new
        {
            specialities = before.Specialities.Append("执法心理"),
            introduction = "主讲许可与处罚",
            concurrencyStamp = before.ConcurrencyStamp,
        };

        (await own.PutAsync(ProfileUrl, input)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SpecialitiesByStaff");
        (await TrainerAsync(staff, RoleNames.Trainer)).Introduction.ShouldBe(before.Introduction);
        (await staff.PutAsync($"{TrainerUrl}/{before.Id}", input)).ShouldSucceed().As<TrainerDto>().Specialities.ShouldContain("执法心理");
    }

    private static async Task<IReadOnlyList<TrainerListDto>> EndingAsync(ApiClient staff) =>
        (await staff.GetAsync($"{TrainerUrl}?endsSoon=true&maxResultCount=100")).ShouldSucceed().As<PagedResultDto<TrainerListDto>>().Items;

    private async Task<long> CountAsync() =>
        (await (await Host.OpenBrowserAsync()).GetAsync($"{TrainerUrl}/public-list"))
            .ShouldSucceed()
            .As<PagedResultDto<JsonElement>>()
            .TotalCount;

    private static async Task<TrainerDto> ActAsync(ApiClient staff, TrainerDto trainer, string act, string reason) =>
        (await staff.PostAsync($"{TrainerUrl}/{trainer.Id}/{act}", new { reason })).ShouldSucceed().As<TrainerDto>();
}
