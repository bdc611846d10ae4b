using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Evaluations;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Demo;

/// <summary>A session that is closed, one that is coming, one to sign up for, and hours learned online.</summary>
internal sealed class DemoSessions(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    SignInKeys keys,
    HoursLedger ledger,
    IGuidGenerator guids,
    TimeProvider time
) : ITransientDependency
{
    private const int DaysSince = 25;
    private const int DaysUntil = 12;
    private const int DaysUntilOpen = 20;
    private const int OpenPlaces = 40;
    private const int Came = 52;
    private const int Evaluated = 18;
    private const int Learned = 30;
    private const int SessionTenths = 60;
    private static readonly (TimeOnly Start, TimeOnly End, string Topic)[] Lessons =
    [
        (new(9, 0), new(11, 30), "行政处罚程序要点与案卷制作"),
        (new(14, 0), new(17, 0), "服务型行政执法的方式与边界"),
    ];

    public async Task CreateAsync(DemoCast cast, IReadOnlyList<Trainer> trainers)
    {
        await CreateClosedAsync(cast, [trainers[0], trainers[^1]]);
        await CreateComingAsync(cast, [trainers[0], trainers[1]]);
        await CreateOpenAsync();
        await CreateOnlineAsync(cast);
    }

    private async Task CreateClosedAsync(DemoCast cast, Trainer[] lecturers)
    {
        var context = await contexts.GetDbContextAsync();
        var day = time.Today().AddDays(-DaysSince);
        var session = Session("执法人员能力提升轮训班（第一期）", day);
        var before = session.StartTime.AddDays(-1);
        var people = cast.Officers.Select(u => new SessionParticipant(guids.Create(), session.Id, u, cast.Units[u])).ToList();
        session.Publish(people.Count, before);
        people.Take(Came).ToList().ForEach(p => p.SignIn(session.StartTime.AddMinutes(-SessionLimits.SignInOpensMinutes / 2)));
        foreach (var (lesson, trainer) in Lessons.Zip(lecturers))
        {
            var invitation = Invite(session, day, lesson, trainer, cast.StaffId, before);
            invitation.Accept(trainer, guids.Create(), before);
            invitation.Deliver();
            context.Add(invitation);
            context.AddRange(people.Take(Evaluated).Select(p => new EvaluationTicket(invitation.Id, p.UserId)));
            context.AddRange(
                Enumerable.Range(0, Evaluated).Select(i => new LessonEvaluation(invitation.Id, 5 - (i % 2), 4 + (i % 2), 5, string.Empty))
            );
        }

        session.Close(session.EndTime);
        context.Add(session);
        context.AddRange(people);
        await ledger.CreditAsync([
            .. people
                .Take(Came)
                .Select(p => new HoursCredit(
                    HoursKind.Class,
                    session.Id,
                    p.UserId,
                    p.OrganizationUnitId,
                    session.Hours,
                    day,
                    session.Title
                )),
        ]);
    }

    private async Task CreateComingAsync(DemoCast cast, Trainer[] lecturers)
    {
        var context = await contexts.GetDbContextAsync();
        var day = time.Today().AddDays(DaysUntil);
        var now = time.GetUtcNow().UtcDateTime;
        var session = Session("执法人员能力提升轮训班（第二期）", day);
        context.AddRange(cast.Officers.Select(u => new SessionParticipant(guids.Create(), session.Id, u, cast.Units[u])));
        session.Publish(cast.Officers.Count, now);
        var invitations = Lessons.Zip(lecturers).Select(p => Invite(session, day, p.First, p.Second, cast.StaffId, now)).ToList();
        invitations[1].Accept(lecturers[1], guids.Create(), now);
        context.Add(session);
        context.AddRange(invitations);
    }

    private async Task CreateOpenAsync()
    {
        var day = time.Today().AddDays(DaysUntilOpen);
        var now = time.GetUtcNow().UtcDateTime;
        var session = Session("行政处罚案卷制作专题班（自主报名）", day);
        session.OpenSignUp(OpenPlaces, LocalTime.StartOfDay(day.AddDays(-2)), now);
        session.Publish(0, now);
        (await contexts.GetDbContextAsync()).Add(session);
    }

    private async Task CreateOnlineAsync(DemoCast cast)
    {
        var day = time.Today().AddDays(-DaysSince);
        var sourceId = guids.Create();
        await ledger.CreditAsync([
            .. cast
                .Officers.Take(Learned)
                .Select(u => new HoursCredit(HoursKind.Online, sourceId, u, cast.Units[u], 4m, day, "云州法治云课堂：新修订行政法规解读")),
        ]);
        await (await contexts.GetDbContextAsync()).SaveChangesAsync();
        var post = (await ledger.GetPostsAsync(HoursKind.Online, sourceId))[cast.Officers[1]];
        await ledger.CorrectAsync(post, 2m, "核对平台记录，只学完一半课程");
    }

    private Invitation Invite(
        TrainingSession session,
        DateOnly day,
        (TimeOnly Start, TimeOnly End, string Topic) lesson,
        Trainer trainer,
        Guid staffId,
        DateTime now
    )
    {
        var (start, end) = (LocalTime.ToUtc(day, lesson.Start), LocalTime.ToUtc(day, lesson.End));
        return new Invitation(guids.Create(), session, trainer, new InvitedLesson(lesson.Topic, start, end, string.Empty), staffId, now);
    }

    private TrainingSession Session(string title, DateOnly day)
    {
        var agenda = Lessons
            .Select(l => new AgendaItem(LocalTime.ToUtc(day, l.Start), LocalTime.ToUtc(day, l.End), l.Topic, null))
            .ToList();
        var plan = new SessionPlan(
            $"{day.Year}年{title}",
            "学习行政处罚程序、案卷制作和服务型行政执法的方式，结合云州市典型案例讨论。",
            "云州市司法局三楼报告厅",
            agenda[0].StartTime,
            agenda[^1].EndTime,
            SessionTenths,
            agenda
        );
        return new TrainingSession(guids.Create(), plan, keys.Create());
    }
}
