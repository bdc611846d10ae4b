using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Evaluations;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool.Evaluations;

public sealed class LessonEvaluationTests : TrainerPoolTest
{
    private static readonly string[] People =
    [
        RoleNames.Officer,
        RoleNames.Inspector,
        RoleNames.UnitLiaison,
        .. DemoAccounts.CountyLiaisons.Take(3),
    ];

    [Fact]
    public async Task A_mean_and_comments_are_shown_from_five_answers_on()
    {
        var (session, invitation) = await HeldAsync();
        foreach (var (person, i) in People.Take(4).Select((p, i) => (p, i)))
        {
            (await EvaluateAsync(person, session, invitation, 4, $"意见{i}")).ShouldSucceed();
        }

        var before = await SeenByTrainerAsync(invitation);
        (await EvaluateAsync(People[4], session, invitation, 5, "内容充实")).ShouldSucceed();
        var after = await SeenByTrainerAsync(invitation);

        (before.Answers, before.Content, before.Comments.Count).ShouldBe((4, null, 0));
        (after.Answers, after.Content, after.Comments.Count).ShouldBe((5, 4.2m, 5));
    }

    [Fact]
    public async Task Everybody_evaluates_once_and_only_who_signed_in_and_in_time()
    {
        var (session, invitation) = await HeldAsync(except: RoleNames.Inspector);
        (await EvaluateAsync(RoleNames.Officer, session, invitation)).ShouldSucceed();

        await RefusedAsync(RoleNames.Officer, "EvaluatedAlready");
        await RefusedAsync(RoleNames.Inspector, "NotSignedIn");
        (await EvaluateAsync(DemoAccounts.CountyLiaisons[5], session, invitation)).ShouldBeRefused(HttpStatusCode.NotFound);
        (await EvaluateAsync(RoleNames.UnitLiaison, session, Guid.CreateVersion7())).ShouldBeRefused(HttpStatusCode.NotFound);
        (await EvaluateAsync(RoleNames.UnitLiaison, session, invitation, 6)).ShouldBeRefused(HttpStatusCode.BadRequest);
        GoTo(End.AddDays(15));
        await RefusedAsync(RoleNames.UnitLiaison, "EvaluationOver");

        async Task RefusedAsync(string person, string code) =>
            (await EvaluateAsync(person, session, invitation)).ShouldBeRefused(HttpStatusCode.Forbidden, $"TrainerPool:{code}");
    }

    [Fact]
    public async Task The_form_lists_lessons_that_are_over_and_whether_one_has_answered()
    {
        var (session, invitation) = await HeldAsync();
        var officer = await SignInAsync(RoleNames.Officer);
        var before = await LessonsAsync();

        (await EvaluateAsync(RoleNames.Officer, session, invitation)).ShouldSucceed();

        (before.ShouldHaveSingleItem().IsEvaluated, (await LessonsAsync()).ShouldHaveSingleItem().IsEvaluated).ShouldBe((false, true));

        async Task<IReadOnlyList<LessonDto>> LessonsAsync() =>
            (await officer.GetAsync($"{MyTrainingUrl}/{session}/lessons")).ShouldSucceed().As<ListResultDto<LessonDto>>().Items;
    }

    [Fact]
    public async Task Nothing_that_is_kept_joins_an_answer_to_a_person()
    {
        var (session, invitation) = await HeldAsync();
        await EvaluateAsync(RoleNames.Officer, session, invitation);

        var (columns, isTimeOrdered) = await Host.InUnitOfWorkAsync(async s =>
        {
            var context = await s.GetRequiredService<IDbContextProvider<TrainerPoolDbContext>>().GetDbContextAsync();
            var answer = await context.Set<LessonEvaluation>().SingleAsync(e => e.InvitationId == invitation);
            var names = context.Model.FindEntityType(typeof(LessonEvaluation))!.GetProperties().Select(p => p.Name).ToList();
            return (names, TellsTheYear(answer.Id));
        });

        columns.ShouldBe(["Id", "InvitationId", "Content", "Delivery", "Usefulness", "Comment"], ignoreOrder: true);
        isTimeOrdered.ShouldBeFalse();
        var auditor = await SignInAsync(RoleNames.Auditor);
        (await auditor.GetAsync("/api/app/audit-log?maxResultCount=100")).Text.ShouldNotContain($"{session}/evaluation");
    }

    // The first 48 bits of a version 7 key are milliseconds.
    private static bool TellsTheYear(Guid id)
    {
        var milliseconds = Convert.ToInt64(id.ToString("N")[..12], 16);
        var year = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return milliseconds >= year.ToUnixTimeMilliseconds() && milliseconds < year.AddYears(1).ToUnixTimeMilliseconds();
    }

    private async Task<(Guid SessionId, Guid InvitationId)> HeldAsync(string? except = null)
    {
        var (staff, session) = (await SignInStaffAsync(), await PublishedAsync(People));
        var invitation = await InvitedAsync(session.Id);
        (await (await SignInAsync(RoleNames.Trainer)).PostAsync($"{MyTeachingUrl}/{invitation.Id}/accept")).ShouldSucceed();
        GoTo(Begin);
        foreach (var person in People.Where(p => p != except))
        {
            var input = new { userId = await IdOfAsync(person), reason = "统一代签" };
            (await staff.PostAsync($"{SessionUrl}/{session.Id}/sign-in-by-hand", input)).ShouldSucceed().As<ParticipantDto>();
        }

        GoTo(End);
        return (session.Id, invitation.Id);
    }

    private async Task<ApiResponse> EvaluateAsync(string person, Guid sessionId, Guid invitationId, int content = 4, string comment = "") =>
        await (await SignInAsync(person)).PostAsync(
            $"{MyTrainingUrl}/{sessionId}/evaluation",
            new
            {
                invitationId,
                content,
                delivery = 4,
                usefulness = 5,
                comment,
            }
        );

    private async Task<EvaluationSummaryDto> SeenByTrainerAsync(Guid invitationId) =>
        (await (await SignInAsync(RoleNames.Trainer)).GetAsync($"{MyTeachingUrl}/{invitationId}"))
            .ShouldSucceed()
            .As<InvitationDto>()
            .Evaluation;
}
