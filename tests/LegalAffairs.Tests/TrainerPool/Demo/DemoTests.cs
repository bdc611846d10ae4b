using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Demo;

public sealed class DemoTests : TrainerPoolTest
{
    [Fact]
    public async Task The_demo_has_a_batch_of_trainers_a_session_that_is_closed_one_to_come_and_one_to_sign_up_for()
    {
        var staff = await SignInStaffAsync();

        var sessions = (await staff.GetAsync(SessionUrl)).ShouldSucceed().As<PagedResultDto<TrainingSessionListDto>>().Items;

        sessions
            .Select(s => s.Status)
            .ShouldBe([TrainingSessionStatus.Published, TrainingSessionStatus.Published, TrainingSessionStatus.Closed]);
        sessions[0].SignUp.ShouldNotBeNull().IsOpen.ShouldBeTrue();
        var record = (await staff.GetAsync($"{SessionUrl}/{sessions[2].Id}/record")).ShouldSucceed().As<SessionRecordDto>();
        (record.Lecturers.Count, record.SignedIn).ShouldBe((2, 52));
        (await TrainerAsync(staff, RoleNames.Trainer)).Evaluation.Content.ShouldBe(4.5m);
    }

    [Fact]
    public async Task The_officer_has_hours_and_somebodys_were_corrected()
    {
        var mine = await MineAsync(await SignInAsync(RoleNames.Officer));
        var all = (await (await SignInStaffAsync()).GetAsync($"{LedgerUrl}?maxResultCount=1000")).As<PagedResultDto<HoursEntryDto>>();

        (mine.Total.Class, mine.Total.Online).ShouldBe((6m, 4m));
        all.Items.ShouldContain(e => e.CorrectsId != null && e.Hours == -2m);
    }
}
