using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Notices;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>Asking, and what happens to what was asked when a session or a trainer changes.</summary>
internal sealed class InvitationDesk(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    TrainerQueries trainers,
    PoolNotices notices,
    IGuidGenerator guids
) : ITransientDependency
{
    private static readonly InvitationStatus[] Open = [InvitationStatus.Requested, InvitationStatus.Accepted];

    public async Task<Invitation> InviteAsync(InviteInput input, TrainingSession session, Guid inviterId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var trainer = await trainers.GetAsync(input.TrainerId);
        var key = Invitation.KeyOf(session.Id, trainer.Id, input.StartTime);
        if (await context.Invitations.SingleOrDefaultAsync(i => i.OpenKey == key) is { } known)
        {
            return known;
        }

        var invitation = new Invitation(guids.Create(), session, trainer, InvitedLesson.From(input), inviterId, now);
        context.Add(invitation);
        await notices.InvitedAsync(invitation, session, trainer.UserId);
        return invitation;
    }

    public async Task AcceptAsync(Invitation invitation, Trainer trainer, DateTime now)
    {
        // Pressed twice is once.
        if (invitation.Status == InvitationStatus.Accepted)
        {
            return;
        }

        invitation.Accept(trainer, guids.Create(), now);
        await notices.AnsweredAsync(invitation, trainer.UserId);
    }

    public async Task DeclineAsync(Invitation invitation, Trainer trainer, string reason, DateTime now)
    {
        invitation.Decline(trainer, reason, now);
        await notices.AnsweredAsync(invitation, trainer.UserId);
    }

    public async Task WithdrawAsync(Invitation invitation, string reason)
    {
        var trainer = await trainers.GetAsync(invitation.TrainerId);
        invitation.Withdraw(trainer, reason);
        await notices.WithdrawnAsync(invitation, trainer.UserId);
    }

    /// <summary>The session is off.</summary>
    public async Task WithdrawAllAsync(Guid sessionId, string reason)
    {
        foreach (var invitation in await OpenOf(await contexts.GetDbContextAsync(), sessionId).ToListAsync())
        {
            await WithdrawAsync(invitation, reason);
        }
    }

    /// <summary>The session was planned anew: who teaches at another time is asked again, who teaches no more is told.</summary>
    /// <param name="before">The agenda until now.</param>
    public async Task FollowAsync(TrainingSession session, IReadOnlyList<AgendaItem> before, string reason, DateTime now)
    {
        foreach (var invitation in await OpenOf(await contexts.GetDbContextAsync(), session.Id).ToListAsync())
        {
            var trainer = await trainers.GetAsync(invitation.TrainerId);
            if (MovedLesson.TimesOf(invitation, before, session) is not { } times)
            {
                invitation.Withdraw(trainer, reason);
                await notices.WithdrawnAsync(invitation, trainer.UserId);
            }
            else if (times != (invitation.StartTime, invitation.EndTime))
            {
                invitation.AskAgain(trainer, times.Start, times.End);
                await notices.AskedAgainAsync(invitation, session, trainer.UserId, now);
            }
            else
            {
                await notices.SessionRePlannedAsync(session, [trainer.UserId], invitation);
            }
        }
    }

    /// <summary>The trainer will not teach for now: those who asked must find somebody else.</summary>
    public async Task WithdrawFutureAsync(Trainer trainer, string reason, DateTime now)
    {
        var future = await (await contexts.GetDbContextAsync())
            .Invitations.Where(i => i.TrainerId == trainer.Id && Open.Contains(i.Status) && i.StartTime > now)
            .ToListAsync();
        foreach (var invitation in future)
        {
            invitation.Withdraw(trainer, reason);
            await notices.TrainerGoneAsync(invitation, reason);
        }
    }

    /// <summary>The session is over: what was accepted was held, what was not answered is void.</summary>
    public async Task DeliverAllAsync(Guid sessionId, string reasonOfVoid)
    {
        foreach (var invitation in await OpenOf(await contexts.GetDbContextAsync(), sessionId).ToListAsync())
        {
            if (invitation.Status == InvitationStatus.Accepted)
            {
                invitation.Deliver();
            }
            else
            {
                invitation.Withdraw(await trainers.GetAsync(invitation.TrainerId), reasonOfVoid);
            }
        }
    }

    private static IQueryable<Invitation> OpenOf(TrainerPoolDbContext context, Guid sessionId) =>
        context.Invitations.Where(i => i.SessionId == sessionId && Open.Contains(i.Status));
}
