using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Hours;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>What publishing, cancelling and closing a session does beyond the session itself.</summary>
internal sealed class TrainingSessions(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    SignInKeys keys,
    InvitationDesk invitations,
    HoursLedger ledger,
    PoolNotices notices,
    IStringLocalizer<TrainerPoolResource> localizer,
    IGuidGenerator guids
) : ITransientDependency
{
    public TrainingSession Create(SessionPlan plan) => new(guids.Create(), plan, keys.Create());

    /// <summary>Nobody who was invited may be left outside of the new times.</summary>
    public async Task ChangeAsync(TrainingSession session, SessionPlan plan)
    {
        session.Change(plan);
        var outside = await (await contexts.GetDbContextAsync())
            .Invitations.Where(i => i.SessionId == session.Id && i.OpenKey != null)
            .AnyAsync(i => i.StartTime < plan.StartTime || i.EndTime > plan.EndTime);
        if (outside)
        {
            throw new BusinessException(TrainerPoolErrorCodes.InvitationsOutside);
        }
    }

    public async Task PublishAsync(TrainingSession session, DateTime now)
    {
        var people = await PeopleOf(await contexts.GetDbContextAsync(), session.Id).Select(p => p.UserId).ToListAsync();
        session.Publish(people.Count, now);
        await notices.SessionPublishedAsync(session, people);
    }

    public async Task RePlanAsync(TrainingSession session, SessionPlan plan, string reason, DateTime now)
    {
        var before = session.Agenda;
        session.RePlan(plan, reason, now);
        await invitations.FollowAsync(session, before, reason, now);
        var people = await PeopleOf(await contexts.GetDbContextAsync(), session.Id).Select(p => p.UserId).ToListAsync();
        await notices.SessionRePlannedAsync(session, people);
    }

    public async Task CancelAsync(TrainingSession session, string reason, DateTime now)
    {
        var wasPublished = session.Status == TrainingSessionStatus.Published;
        session.Cancel(reason, now);
        await invitations.WithdrawAllAsync(session.Id, reason);
        if (wasPublished)
        {
            var people = await PeopleOf(await contexts.GetDbContextAsync(), session.Id).Select(p => p.UserId).ToListAsync();
            await notices.SessionCancelledAsync(session, people);
        }
    }

    public async Task CloseAsync(TrainingSession session, DateTime now)
    {
        session.Close(now);
        await invitations.DeliverAllAsync(session.Id, localizer["Invitation:NeverAnswered"]);
        var came = await PeopleOf(await contexts.GetDbContextAsync(), session.Id)
            .Where(p => p.SignedInTime != null)
            .AsNoTracking()
            .ToListAsync();
        var day = LocalTime.DayOf(session.StartTime);
        var credits = came.ConvertAll(p => new HoursCredit(
            HoursKind.Class,
            session.Id,
            p.UserId,
            p.OrganizationUnitId,
            session.Hours,
            day,
            session.Title
        ));
        await ledger.CreditAsync(credits);
    }

    private static IQueryable<SessionParticipant> PeopleOf(TrainerPoolDbContext context, Guid sessionId) =>
        context.Set<SessionParticipant>().IgnoreQueryFilters().Where(p => p.SessionId == sessionId);
}
