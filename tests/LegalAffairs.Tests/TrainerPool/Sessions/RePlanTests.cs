using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class RePlanTests : TrainerPoolTest
{
    private static readonly TimeSpan Later = TimeSpan.FromDays(1);

    [Fact]
    public async Task Participants_are_told_why_and_a_trainer_whose_lesson_moves_is_asked_again_and_free_at_the_old_time()
    {
        var (officer, trainer) = (await SignInAsync(RoleNames.Officer), await SignInAsync(RoleNames.Trainer));
        var session = await PublishedAsync(RoleNames.Officer);
        var invitation = await AcceptedAsync(session.Id);

        var after = (await RePlanAsync(session, Later, "许可审查要点")).ShouldSucceed().As<TrainingSessionDto>();

        (after.Status, after.StartTime, after.ChangeReason).ShouldBe((TrainingSessionStatus.Published, Begin + Later, "场地检修"));
        (await officer.GetAsync("/api/app/notification")).Text.ShouldContain("培训安排有调整：行政许可专题培训班");
        (await officer.GetAsync($"{MyTrainingUrl}/{session.Id}")).As<MyTrainingDto>().ChangeReason.ShouldBe("场地检修");
        var asked = (await trainer.GetAsync($"{MyTeachingUrl}/{invitation.Id}")).ShouldSucceed().As<InvitationDto>();
        (asked.Status, asked.StartTime, asked.EndTime, asked.AnsweredTime).ShouldBe(
            (InvitationStatus.Requested, Begin + Later, End + Later, null)
        );
        (await trainer.GetAsync("/api/app/notification")).Text.ShouldContain("授课时间有调整，请重新答复：许可审查要点");
        await InvitedAsync((await PublishedAsync(RoleNames.Officer)).Id);
        (await trainer.PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();
    }

    [Fact]
    public async Task A_lesson_that_stays_keeps_its_answer_and_one_that_is_off_is_withdrawn()
    {
        var trainer = await SignInAsync(RoleNames.Trainer);
        var session = await PublishedAsync(RoleNames.Officer);
        var invitation = await AcceptedAsync(session.Id);

        var moved = (await RePlanAsync(session, TimeSpan.Zero, "许可审查要点")).ShouldSucceed().As<TrainingSessionDto>();
        (await StatusAsync()).ShouldBe(InvitationStatus.Accepted);
        (await trainer.GetAsync("/api/app/notification")).Text.ShouldContain("培训安排有调整");
        (await RePlanAsync(moved, TimeSpan.Zero, "许可听证")).ShouldSucceed();

        (await StatusAsync()).ShouldBe(InvitationStatus.Withdrawn);

        async Task<InvitationStatus> StatusAsync() =>
            (await trainer.GetAsync($"{MyTeachingUrl}/{invitation.Id}")).ShouldSucceed().As<InvitationDto>().Status;
    }

    [Fact]
    public async Task Only_what_is_published_and_has_not_begun_is_planned_anew_with_a_reason_by_those_who_publish()
    {
        var draft = await DraftAsync(RoleNames.Officer);
        (await RePlanAsync(draft, Later, "许可审查要点")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SessionNotPublished");
        var session = await PublishedAsync(RoleNames.Officer);
        (await RePlanAsync(session, -TimeSpan.FromDays(400), "许可审查要点")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:SessionStartsInThePast"
        );
        (await RePlanAsync(session, Later, "许可审查要点", reason: "")).ShouldBeRefused(HttpStatusCode.BadRequest);
        (await RePlanAsync(session, Later, "许可审查要点", by: RoleNames.UnitLiaison)).ShouldBeRefused(HttpStatusCode.Forbidden);
        (await RePlanAsync(session, Later, "许可审查要点")).ShouldSucceed();
        (await RePlanAsync(session, Later, "许可审查要点")).ShouldBeRefused(HttpStatusCode.Conflict);
        var begun = await PublishedAsync(RoleNames.Officer);
        GoTo(Begin);
        (await RePlanAsync(begun, Later, "许可审查要点")).ShouldBeRefused(HttpStatusCode.Forbidden, "TrainerPool:SessionBegun");
    }

    private async Task<InvitationDto> AcceptedAsync(Guid sessionId)
    {
        var invitation = await InvitedAsync(sessionId);
        (await (await SignInAsync(RoleNames.Trainer)).PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();
        return invitation;
    }

    private async Task<ApiResponse> RePlanAsync(
        TrainingSessionDto session,
        TimeSpan later,
        string topic,
        string reason = "场地检修",
        string by = RoleNames.BureauStaff
    )
    {
        var plan = Plan();
        (plan["startTime"], plan["endTime"]) = (Begin + later, End + later);
        plan["agenda"] = new[]
        {
            new
            {
                startTime = Begin + later,
                endTime = End + later,
                topic,
            },
        };
        (plan["reason"], plan["concurrencyStamp"]) = (reason, session.ConcurrencyStamp);
        return await (await SignInAsync(by)).PostAsync($"{SessionUrl}/{session.Id}/re-plan", plan);
    }
}
