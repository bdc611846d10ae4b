using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Identity.Roles;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool.Trainers;

public sealed class TrainerRoleTests : TrainerPoolTest
{
    private const string Person = RoleNames.Inspector;

    [Fact]
    public async Task Who_is_appointed_gets_the_role_and_reaches_the_own_lessons_at_once()
    {
        var person = await SignInAsync(Person);
        (await person.GetAsync(MyTeachingUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);

        await AppointedAsync(Person);

        (await RolesAsync(Person)).ShouldBe([Person, RoleNames.Trainer], ignoreOrder: true);
        (await person.GetAsync(MyTeachingUrl)).ShouldSucceed();
    }

    [Theory]
    [InlineData("suspend")]
    [InlineData("retire")]
    public async Task Suspension_and_retirement_take_the_role_away_and_resuming_gives_it_back(string act)
    {
        var (staff, trainer) = (await SignInStaffAsync(), await AppointedAsync(Person));
        var person = await SignInAsync(Person);

        (await ActAsync(staff, trainer, act)).ShouldSucceed();

        (await RolesAsync(Person)).ShouldBe([Person]);
        (await person.GetAsync(MyTeachingUrl)).ShouldBeRefused(HttpStatusCode.Forbidden);
        if (act == "suspend")
        {
            (await ActAsync(staff, trainer, "resume")).ShouldSucceed();
            (await RolesAsync(Person)).ShouldContain(RoleNames.Trainer);
        }
    }

    [Fact]
    public async Task The_end_of_a_term_takes_the_role_away_by_itself_and_twice_makes_no_difference()
    {
        var trainer = await AppointedAsync(Person);
        GoTo(trainer.TermEnd.ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
        await Host.RunWorkerAsync<TrainerRolesWorker>();
        (await RolesAsync(Person)).ShouldContain(RoleNames.Trainer);

        GoTo(trainer.TermEnd.AddDays(1).ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc));
        await Host.RunWorkerAsync<TrainerRolesWorker>();
        await Host.RunWorkerAsync<TrainerRolesWorker>();

        (await RolesAsync(Person)).ShouldBe([Person]);
    }

    [Fact]
    public async Task Whoever_an_administrator_gave_the_role_keeps_it_when_the_appointment_ends()
    {
        var staff = await SignInStaffAsync();

        (await ActAsync(staff, await TrainerAsync(staff, RoleNames.Trainer), "retire")).ShouldSucceed();

        (await RolesAsync(RoleNames.Trainer)).ShouldBe([RoleNames.Trainer]);
    }

    [Fact]
    public async Task Who_holds_the_role_by_hand_and_was_never_appointed_has_no_lessons_which_is_no_error()
    {
        var (admin, id) = (await SignInAsync(RoleNames.Admin), await IdOfAsync(Person));
        var roles = new { roleNames = new[] { Person, RoleNames.Trainer } };
        (await admin.PutAsync($"/api/identity/users/{id}/roles", roles)).ShouldSucceed();
        var person = await SignInAsync(Person);

        var lessons = (await person.GetAsync(MyTeachingUrl)).ShouldSucceed().As<PagedResultDto<InvitationDto>>();

        (lessons.TotalCount, lessons.Items.Count).ShouldBe((0, 0));
        (await person.GetAsync($"{MyTeachingUrl}?status=1&maxResultCount=5")).ShouldSucceed();
        (await person.GetAsync($"{MyTeachingUrl}/{Guid.CreateVersion7()}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await person.GetAsync("/api/app/my-trainer-profile")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Saving_an_account_does_not_turn_the_role_of_an_appointment_into_one_given_by_hand()
    {
        var (admin, trainer) = (await SignInAsync(RoleNames.Admin), await AppointedAsync(Person));
        var roles = new { roleNames = await RolesAsync(Person) };

        (await admin.PutAsync($"/api/identity/users/{trainer.UserId}/roles", roles)).ShouldSucceed();
        (await ActAsync(await SignInStaffAsync(), trainer, "retire")).ShouldSucceed();

        (await RolesAsync(Person)).ShouldBe([Person]);
    }

    [Fact]
    public async Task A_grant_asked_again_changes_nothing_and_another_ground_cannot_withdraw_it()
    {
        var id = await IdOfAsync(Person);

        await GrantsAsync(g => g.GrantAsync(RoleNames.Trainer, "first", [id, Guid.CreateVersion7()]));
        await GrantsAsync(g => g.GrantAsync(RoleNames.Trainer, "second", [id]));
        await GrantsAsync(g => g.WithdrawAsync(RoleNames.Trainer, "second", [id]));
        (await RolesAsync(Person)).ShouldContain(RoleNames.Trainer);
        await GrantsAsync(g => g.WithdrawAsync(RoleNames.Trainer, "first", [id]));
        await GrantsAsync(g => g.WithdrawAsync(RoleNames.Trainer, "first", [id]));

        (await RolesAsync(Person)).ShouldBe([Person]);
    }

    private async Task<IReadOnlyList<string>> RolesAsync(string userName) =>
        await Host.InUnitOfWorkAsync(async s => (await s.GetRequiredService<IUserDirectory>().FindByUserNameAsync(userName))!.Roles);

    private Task<int> GrantsAsync(Func<IRoleGrants, Task> act) =>
        Host.InUnitOfWorkAsync(async s =>
        {
            await act(s.GetRequiredService<IRoleGrants>());
            return 0;
        });

    private static Task<ApiResponse> ActAsync(ApiClient staff, TrainerDto trainer, string act) =>
        staff.PostAsync($"{TrainerUrl}/{trainer.Id}/{act}", new { reason = "工作调整" });
}
