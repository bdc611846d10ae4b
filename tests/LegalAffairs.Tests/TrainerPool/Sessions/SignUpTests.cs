using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class SignUpTests : TrainerPoolTest
{
    private static readonly DateTime Closes = Begin.AddDays(-1);

    [Fact]
    public async Task An_officer_signs_up_once_finds_the_session_among_the_own_and_withdraws_until_the_closing()
    {
        var (officer, session) = (await SignInAsync(RoleNames.Officer), await OpenedAsync(places: 2));
        (await OpenOfAsync(officer)).ShouldContain(s => s.Id == session.Id && !s.IsListed);

        var mine = (await SignUpAsync(officer, session)).ShouldSucceed().As<MyTrainingDto>();
        var again = (await SignUpAsync(officer, session)).ShouldSucceed().As<MyTrainingDto>();

        (mine.IsListed, mine.SignUp!.Taken, again.SignUp!.Taken).ShouldBe((true, 1, 1));
        mine.SignedUpTime.ShouldNotBeNull();
        (await OpenOfAsync(officer)).ShouldNotContain(s => s.Id == session.Id);
        (await WithdrawAsync(officer, session)).ShouldSucceed().As<MyTrainingDto>().SignUp!.Taken.ShouldBe(0);
        (await WithdrawAsync(officer, session)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await SignUpAsync(officer, session)).ShouldSucceed();
        GoTo(Closes);
        (await WithdrawAsync(officer, session)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SignUpOver");
        (await SignUpAsync(await SignInAsync(RoleNames.Inspector), session)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SignUpOver"
        );
    }

    [Fact]
    public async Task Of_two_at_once_on_the_last_place_one_gets_it()
    {
        var session = await OpenedAsync(places: 1);
        var clients = new[] { await SignInAsync(RoleNames.Officer), await SignInAsync(RoleNames.Inspector) };

        var answers = await Task.WhenAll(clients.Select(c => SignUpAsync(c, session)));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Single(a => a.Status != HttpStatusCode.OK).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SignUpFull");
        var after = (await (await SignInStaffAsync()).GetAsync($"{SessionUrl}/{session.Id}")).As<TrainingSessionDto>();
        (after.Participants, after.SignUp!.Taken).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Who_was_put_on_the_list_does_not_withdraw_and_takes_no_place()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Officer));
        var session = await PublishedAsync(RoleNames.Officer);
        (await SignUpAsync(officer, session)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/open-sign-up", new { places = 1, closesTime = Closes })).ShouldSucceed();

        (await SignUpAsync(officer, session)).ShouldSucceed().As<MyTrainingDto>().SignUp!.Taken.ShouldBe(0);
        (await WithdrawAsync(officer, session)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:NotSignedUp");
    }

    [Fact]
    public async Task A_sign_up_closes_before_the_start_keeps_the_places_that_are_taken_and_can_be_ended()
    {
        var (staff, officer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Officer));
        var session = await OpenedAsync(places: 2);
        await RefusedAsync(2, Begin.AddMinutes(1), "SignUpClosesWrong");
        await RefusedAsync(2, Clock.Now.UtcDateTime, "SignUpClosesWrong");
        (await SignUpAsync(officer, session)).ShouldSucceed();
        (await SignUpAsync(await SignInAsync(RoleNames.Inspector), session)).ShouldSucceed();
        await RefusedAsync(1, Closes, "SignUpPlacesTaken");

        var ended = (await staff.PostAsync($"{SessionUrl}/{session.Id}/end-sign-up")).ShouldSucceed().As<TrainingSessionDto>();

        (ended.SignUp!.IsOpen, ended.SignUp.Taken).ShouldBe((false, 2));
        (await officer.GetAsync($"{MyTrainingUrl}/{session.Id}")).ShouldSucceed();
        (await (await SignInAsync(RoleNames.Trainer)).GetAsync($"{MyTrainingUrl}/{session.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await officer.PostAsync($"{SessionUrl}/{session.Id}/end-sign-up")).ShouldBeRefused(HttpStatusCode.Forbidden);

        async Task RefusedAsync(int places, DateTime closesTime, string code) =>
            (await staff.PostAsync($"{SessionUrl}/{session.Id}/open-sign-up", new { places, closesTime })).ShouldBeRefused(
                HttpStatusCode.Forbidden,
                $"TrainerPool:{code}"
            );
    }

    private async Task<TrainingSessionDto> OpenedAsync(int places)
    {
        var staff = await SignInStaffAsync();
        var draft = (await staff.PostAsync(SessionUrl, Plan())).ShouldSucceed().As<TrainingSessionDto>();
        (await staff.PostAsync($"{SessionUrl}/{draft.Id}/open-sign-up", new { places, closesTime = Closes })).ShouldSucceed();
        return (await staff.PostAsync($"{SessionUrl}/{draft.Id}/publish")).ShouldSucceed().As<TrainingSessionDto>();
    }

    private static async Task<IReadOnlyList<MyTrainingDto>> OpenOfAsync(ApiClient client) =>
        (await client.GetAsync($"{MyTrainingUrl}/open")).ShouldSucceed().As<PagedResultDto<MyTrainingDto>>().Items;

    private static Task<ApiResponse> SignUpAsync(ApiClient client, TrainingSessionDto session) =>
        client.PostAsync($"{MyTrainingUrl}/{session.Id}/sign-up");

    private static Task<ApiResponse> WithdrawAsync(ApiClient client, TrainingSessionDto session) =>
        client.PostAsync($"{MyTrainingUrl}/{session.Id}/withdraw");
}
