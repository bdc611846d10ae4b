using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.Platform.Excel;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.Tests.TrainerPool.Trainers;

public sealed class TrainerProfileTests : TrainerPoolTest
{
    [Fact]
    public async Task Staff_edit_a_profile_and_the_history_tells_who_changed_what()
    {
        var staff = await SignInStaffAsync();
        var before = await TrainerAsync(staff, RoleNames.Trainer);
        var file = await UploadAsync(staff, "讲义.pdf");

        var after = await SaveAsync(staff, before, "行政处罚、行政许可", "主讲处罚与许可", Course("案卷制作", file));
        var again = await SaveAsync(staff, after, "行政处罚、行政许可", "主讲处罚与许可", Course("案卷制作", file));
        var last = await SaveAsync(staff, again, "行政处罚、行政许可", "主讲处罚与许可", Course("案卷制作"), Course("文书写作"));

        var events = last.Events.Where(e => e.Kind == TrainerEventKind.Described).ToList();
        events.Count.ShouldBe(2, "the same again is no change");
        events.ShouldAllBe(e => e.PersonName == "王晓明");
        events[0]
            .Changes.ShouldBe([
                new ProfileChange(ProfilePart.Specialities, string.Join('、', before.Specialities), "行政处罚、行政许可"),
                new ProfileChange(ProfilePart.Introduction, before.Introduction, "主讲处罚与许可"),
                new ProfileChange(ProfilePart.Course, null, "案卷制作"),
            ]);
        events[1]
            .Changes.ShouldBe([
                new ProfileChange(ProfilePart.Course, null, "文书写作"),
                new ProfileChange(ProfilePart.CourseContent, "案卷制作", "案卷制作"),
            ]);
        again.ConcurrencyStamp.ShouldBe(after.ConcurrencyStamp);
        (await staff.PutAsync($"{TrainerUrl}/{before.Id}", Input(after, "行政检查", "另一人的改动"))).ShouldBeRefused(
            HttpStatusCode.Conflict
        );
        (
            await (await SignInAsync(RoleNames.UnitLiaison)).PutAsync($"{TrainerUrl}/{before.Id}", Input(last, "行政检查", "简介"))
        ).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_pool_comes_as_a_workbook_with_terms_load_and_evaluation_of_those_who_are_filtered()
    {
        var staff = await SignInStaffAsync();
        var shown = await TrainerAsync(staff, RoleNames.Trainer);
        var taught = (await staff.GetAsync($"{TrainerUrl}?maxResultCount=100"))
            .As<LegalAffairs.Abp.Application.Dtos.PagedResultDto<TrainerListDto>>()
            .Items.Where(t => t.Evaluation.Answers > 0)
            .ToList();

        var all = await ExportAsync(staff, string.Empty);
        var some = await ExportAsync(staff, $"?speciality={Uri.EscapeDataString("行政处罚")}");
        var none = await staff.GetAsync($"{TrainerUrl}/excel?standing=5");

        (all.Count, some.Count).ShouldBe((8, 2));
        var own = all.Single(r => r["姓名"].Text == shown.Name);
        (own["单位"].Text, own["聘期截止日"].Text, own["状态"].Text, own["批次"].Text).ShouldBe(
            (shown.OrganizationUnitName, shown.TermEnd.ToString("O"), "在聘", "第1批")
        );
        all.Count(r => r["实用程度"].Text.Length > 0).ShouldBe(taught.Count);
        var first = all.Single(r => r["姓名"].Text == taught[0].Name);
        (first["实用程度"].Text, first["评价人数"].Text).ShouldBe(("5", $"{taught[0].Evaluation.Answers}"));
        (first["本年授课次数"].Text, first["本年授课小时"].Value).ShouldBe(($"{taught[0].Load.Times}", taught[0].Load.Hours));
        none.ShouldSucceed().Content.Take(2).ShouldBe("PK"u8.ToArray());
        (await (await SignInAsync(RoleNames.Officer)).GetAsync($"{TrainerUrl}/excel")).ShouldBeRefused(HttpStatusCode.Forbidden);
    }

    private static async Task<List<LegalAffairs.Platform.Excel.ExcelRow>> ExportAsync(ApiClient staff, string query) =>
        Workbook.Read(new MemoryStream((await staff.GetAsync($"{TrainerUrl}/excel{query}")).ShouldSucceed().Content));

    private static object Course(string title, params Guid[] fileIds) => new { title, fileIds };

    private static object Input(TrainerDto trainer, string specialities, string introduction, params object[] courses) =>
        new
        {
            specialities = specialities.Split('、'),
            introduction,
            courses,
            concurrencyStamp = trainer.ConcurrencyStamp,
        };

    private static async Task<TrainerDto> SaveAsync(
        ApiClient staff,
        TrainerDto trainer,
        string specialities,
        string introduction,
        params object[] courses
    ) =>
        (await staff.PutAsync($"{TrainerUrl}/{trainer.Id}", Input(trainer, specialities, introduction, courses)))
            .ShouldSucceed()
            .As<TrainerDto>();
}
