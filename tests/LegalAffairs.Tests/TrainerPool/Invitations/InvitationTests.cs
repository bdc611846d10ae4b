using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.Tests.TrainerPool.Invitations;

public sealed class InvitationTests : TrainerPoolTest
{
    [Fact]
    public async Task A_trainer_answers_by_the_link_in_the_notification_and_the_inviter_is_told()
    {
        var (staff, trainer, session) = (
            await SignInStaffAsync(),
            await SignInAsync(RoleNames.Trainer),
            await DraftAsync(RoleNames.Officer)
        );
        var invitation = await InvitedAsync(session.Id);
        (await trainer.GetAsync("/api/app/notification")).Text.ShouldContain($"/trainer-pool/my-teaching/{invitation.Id}");

        var accepted = (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed().As<InvitationDto>();
        (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();

        accepted.Status.ShouldBe(InvitationStatus.Accepted);
        (await staff.GetAsync("/api/app/notification")).Text.ShouldContain("接受了授课邀请");
        var busy = (await trainer.GetAsync("/api/app/my-trainer-profile")).As<TrainerDto>().BusyTimes;
        busy.Where(b => b.StartTime == Begin).ShouldHaveSingleItem().IsLesson.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_declined_leaves_the_time_free_and_may_be_asked_again()
    {
        var (trainer, session) = (await SignInAsync(RoleNames.Trainer), await DraftAsync(RoleNames.Officer));
        var invitation = await InvitedAsync(session.Id);
        (await InvitedAsync(session.Id)).Id.ShouldBe(invitation.Id);
        (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();

        var declined = (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/decline", new { reason = "临时出差" }))
            .ShouldSucceed()
            .As<InvitationDto>();

        (declined.Status, declined.Reason).ShouldBe((InvitationStatus.Declined, "临时出差"));
        (await InvitedAsync(session.Id)).Id.ShouldNotBe(invitation.Id);
        (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:InvitationAnswered"
        );
    }

    [Fact]
    public async Task Nobody_teaches_two_lessons_at_once_nor_against_the_own_calendar()
    {
        var (staff, trainer) = (await SignInStaffAsync(), await SignInAsync(RoleNames.Trainer));
        var (one, two) = (await DraftAsync(RoleNames.Officer), await DraftAsync(RoleNames.Officer));
        var (first, second) = (await InvitedAsync(one.Id), await InvitedAsync(two.Id, fromMinute: 30));
        (await trainer.PostAsync($"{MyTeachingUrl}/{first.Id}/accept")).ShouldSucceed();

        (await trainer.PostAsync($"{MyTeachingUrl}/{second.Id}/accept")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:TrainerBusy"
        );
        var lesson = Lesson(two.Id, first.TrainerId, 60);
        (await staff.PostAsync(InvitationUrl, lesson)).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:TrainerBusy");
        (await staff.PostAsync(InvitationUrl, Lesson(two.Id, first.TrainerId, 90))).ShouldSucceed();
    }

    [Fact]
    public async Task Of_two_acceptances_at_the_same_moment_one_wins_and_the_other_is_told()
    {
        var (one, two) = (await DraftAsync(RoleNames.Officer), await DraftAsync(RoleNames.Officer));
        var invitations = new[] { await InvitedAsync(one.Id), await InvitedAsync(two.Id, fromMinute: 30) };
        var clients = new[] { await SignInAsync(RoleNames.Trainer), await SignInAsync(RoleNames.Trainer) };

        var answers = await Task.WhenAll(invitations.Zip(clients, (i, c) => c.PostAsync($"{MyTeachingUrl}/{i.Id}/accept")));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Single(a => a.Status != HttpStatusCode.OK).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Conflict);
        var profile = (await clients[0].GetAsync("/api/app/my-trainer-profile")).As<TrainerDto>();
        profile.BusyTimes.Count(b => b.StartTime < End && b.EndTime > Begin).ShouldBe(1);
    }

    [Theory]
    [InlineData("suspend")]
    [InlineData("retire")]
    public async Task Who_is_suspended_or_has_retired_is_not_invited_and_lessons_to_come_are_taken_back(string act)
    {
        var (staff, trainer, session) = (
            await SignInStaffAsync(),
            await SignInAsync(RoleNames.Trainer),
            await DraftAsync(RoleNames.Officer)
        );
        var invitation = await InvitedAsync(session.Id);
        (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();

        (await staff.PostAsync($"{TrainerUrl}/{invitation.TrainerId}/{act}", new { reason = "不再从事教学" })).ShouldSucceed();

        (await trainer.GetAsync($"{MyTeachingUrl}/{invitation.Id}")).As<InvitationDto>().Status.ShouldBe(InvitationStatus.Withdrawn);
        (await staff.PostAsync(InvitationUrl, Lesson(session.Id, invitation.TrainerId))).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:TrainerNotServing"
        );
        (await staff.GetAsync("/api/app/notification")).Text.ShouldContain("师资不能授课");
    }

    [Fact]
    public async Task A_lesson_lies_within_its_session_and_in_the_future_and_only_staff_invite()
    {
        var (staff, session) = (await SignInStaffAsync(), await DraftAsync(RoleNames.Officer));
        var trainer = await TrainerAsync(staff, RoleNames.Trainer);
        await RefusedAsync(Lesson(session.Id, trainer.Id, -30), "LessonOutsideSession");
        await RefusedAsync(Lesson(session.Id, trainer.Id, 120), "LessonOutsideSession");
        await RefusedAsync(Lesson(session.Id, trainer.Id, 0, -10), "TimesReversed");
        (await (await SignInAsync(RoleNames.UnitLiaison)).PostAsync(InvitationUrl, Lesson(session.Id, trainer.Id))).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
        GoTo(Begin.AddMinutes(1));
        await RefusedAsync(Lesson(session.Id, trainer.Id), "LessonBegun");
        (await staff.PostAsync($"{SessionUrl}/{session.Id}/cancel", new { reason = "改期" })).ShouldSucceed();
        await RefusedAsync(Lesson(session.Id, trainer.Id, 30), "SessionNotOpen");

        async Task RefusedAsync(object lesson, string code) =>
            (await staff.PostAsync(InvitationUrl, lesson)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainerPool:{code}");
    }

    [Fact]
    public async Task An_invitation_is_its_trainers_own()
    {
        var invitation = await InvitedAsync((await DraftAsync(RoleNames.Officer)).Id);
        var admin = await SignInAsync(RoleNames.Admin);
        var id = await IdOfAsync(DemoAccounts.SecondBureauStaff);
        var roleNames = new[] { RoleNames.BureauStaff, RoleNames.Trainer };
        (await admin.PutAsync($"/api/identity/users/{id}/roles", new { roleNames })).ShouldSucceed();
        var other = await SignInAsync(DemoAccounts.SecondBureauStaff);

        (await other.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await (await SignInAsync(RoleNames.Officer)).GetAsync($"{MyTeachingUrl}/{invitation.Id}")).ShouldBeRefused(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Suggestions_name_those_with_the_speciality_who_are_free_first_and_say_why()
    {
        var (staff, trainer, session) = (
            await SignInStaffAsync(),
            await SignInAsync(RoleNames.Trainer),
            await DraftAsync(RoleNames.Officer)
        );
        (await trainer.PostAsync($"{MyTeachingUrl}/{(await InvitedAsync(session.Id)).Id}/accept")).ShouldSucceed();
        var query = $"speciality={Uri.EscapeDataString("行政处罚")}&startTime={Begin:O}&endTime={End:O}";

        var found = (await staff.GetAsync($"{InvitationUrl}/suggestions?{query}"))
            .ShouldSucceed()
            .As<ListResultDto<TrainerSuggestionDto>>()
            .Items;

        found.Count.ShouldBe(8);
        found.Take(2).ShouldAllBe(s => s.Specialities.Contains("行政处罚"));
        found.Skip(2).ShouldAllBe(s => !s.Specialities.Contains("行政处罚"));
        (found[0].IsFree, found[1].IsFree).ShouldBe((true, false));
        found[1].Reasons.ShouldContain("专长匹配：行政处罚");
        found[1].Reasons.ShouldContain("该时段已有安排");
        found[1].Reasons.ShouldContain(r => r.StartsWith("2026年已安排授课", StringComparison.Ordinal));
        found[2].Reasons.ShouldContain("专长不含：行政处罚");
    }
}
