using System.Data.Common;
using System.Net;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Tests.TestKit;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Evaluations;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.TrainerPool.Evaluations;

public sealed class LessonEvaluationTests : TrainerPoolTest
{
    private static readonly DateTime Over = End.AddDays(14).AddSeconds(1);
    private static readonly string[] People =
    [
        RoleNames.Officer,
        RoleNames.Inspector,
        RoleNames.UnitLiaison,
        .. DemoAccounts.CountyLiaisons.Take(3),
    ];

    [Theory]
    [InlineData(4, null, 0)]
    [InlineData(5, 4.2, 5)]
    public async Task A_mean_and_comments_are_shown_from_five_answers_on(int answers, double? mean, int comments)
    {
        var (session, invitation) = await HeldAsync();
        foreach (var (person, i) in People.Take(answers).Select((p, i) => (p, i)))
        {
            (await EvaluateAsync(person, session, invitation, i == 4 ? 5 : 4, $"意见{i}")).ShouldSucceed();
        }

        GoTo(Over);
        var seen = await SeenByTrainerAsync(invitation);

        (seen.Answers, (double?)seen.Content, seen.Comments.Count, seen.ShownFrom).ShouldBe((answers, mean, comments, null));
    }

    [Fact]
    public async Task Nothing_is_shown_while_somebody_may_still_answer()
    {
        var (session, invitation) = await HeldAsync();
        var before = (await ProfileAsync()).Answers;
        foreach (var person in People)
        {
            (await EvaluateAsync(person, session, invitation, comment: "好")).ShouldSucceed();
        }

        GoTo(Over.AddSeconds(-1));
        var open = await SeenByTrainerAsync(invitation);
        var openProfile = (await ProfileAsync()).Answers;
        GoTo(Over);

        (open.Answers, open.Content, open.Comments.Count, open.ShownFrom).ShouldBe((0, null, 0, End.AddDays(14)));
        (openProfile, (await ProfileAsync()).Answers).ShouldBe((before, before + People.Length));
    }

    [Fact]
    public async Task The_mean_of_a_trainer_less_those_of_the_lessons_tells_nothing_of_a_lesson_with_one_answer()
    {
        var (session, shown, single) = await HeldTwiceAsync();
        var before = await ProfileAsync();
        foreach (var person in People)
        {
            (await EvaluateAsync(person, session, shown, 4)).ShouldSucceed();
        }

        (await EvaluateAsync(RoleNames.Officer, session, single, 1)).ShouldSucceed();
        GoTo(Over);

        var (profile, lesson) = (await ProfileAsync(), await SeenByTrainerAsync(single));

        (lesson.Answers, lesson.Content).ShouldBe((1, null));
        profile.Answers.ShouldBe(before.Answers + People.Length);
        profile.Content.ShouldBe(
            decimal.Round(
                (((before.Content ?? 0) * before.Answers) + (4m * People.Length)) / profile.Answers,
                2,
                MidpointRounding.AwayFromZero
            )
        );
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

    [Fact]
    public async Task The_database_does_not_number_tickets_and_answers_in_the_order_of_their_coming()
    {
        if (TestEngine.IsMySql)
        {
            // There rows lie in the order of their keys, which are drawn at random.
            return;
        }

        string[] queries = ["SELECT rowid AS Value FROM PoolEvaluationTickets", "SELECT rowid AS Value FROM PoolLessonEvaluations"];
        foreach (var sql in queries)
        {
            var refused = await Should.ThrowAsync<DbException>(() =>
                Host.InUnitOfWorkAsync(async s =>
                {
                    var context = await s.GetRequiredService<IDbContextProvider<TrainerPoolDbContext>>().GetDbContextAsync();
                    return await context.Database.SqlQueryRaw<long>(sql).ToListAsync();
                })
            );
            refused.Message.ShouldContain("rowid");
        }
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
        var (session, invitation, _) = await HeldTwiceAsync(except, lessons: 1);
        return (session, invitation);
    }

    private async Task<(Guid SessionId, Guid InvitationId, Guid SecondId)> HeldTwiceAsync(string? except = null, int lessons = 2)
    {
        var (staff, session) = (await SignInStaffAsync(), await PublishedAsync(People));
        var invitations = new List<Guid>();
        for (var i = 0; i < lessons; i++)
        {
            invitations.Add((await InvitedAsync(session.Id, fromMinute: i * 90)).Id);
            (await (await SignInAsync(RoleNames.Trainer)).PostAsync($"{MyTeachingUrl}/{invitations[i]}/accept")).ShouldSucceed();
        }

        GoTo(Begin);
        foreach (var person in People.Where(p => p != except))
        {
            var input = new { userId = await IdOfAsync(person), reason = "统一代签" };
            (await staff.PostAsync($"{SessionUrl}/{session.Id}/sign-in-by-hand", input)).ShouldSucceed().As<ParticipantDto>();
        }

        GoTo(End);
        return (session.Id, invitations[0], invitations[^1]);
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

    private async Task<EvaluationSummaryDto> ProfileAsync() =>
        (await (await SignInAsync(RoleNames.Trainer)).GetAsync("/api/app/my-trainer-profile")).ShouldSucceed().As<TrainerDto>().Evaluation;

    private async Task<EvaluationSummaryDto> SeenByTrainerAsync(Guid invitationId) =>
        (await (await SignInAsync(RoleNames.Trainer)).GetAsync($"{MyTeachingUrl}/{invitationId}"))
            .ShouldSucceed()
            .As<InvitationDto>()
            .Evaluation;
}
