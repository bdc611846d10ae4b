using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>Places of those who sign up themselves. One statement takes a place: of two at once on the last one the database lets one have it.</summary>
internal sealed class SignUps(IDbContextProvider<TrainerPoolDbContext> contexts, HoursLedger ledger, IGuidGenerator guids)
    : ITransientDependency
{
    public async Task TakeAsync(TrainingSession session, Guid userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        if (await OwnOf(context, session.Id, userId).AnyAsync())
        {
            return;
        }

        session.CheckTakesSignUps(now);
        var taken = await context
            .Sessions.Where(s =>
                s.Id == session.Id && s.Status == TrainingSessionStatus.Published && s.SignUps < s.SignUpPlaces && now < s.SignUpCloses
            )
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.SignUps, s => s.SignUps + 1));
        if (taken == 0)
        {
            throw new BusinessException(TrainerPoolErrorCodes.SignUpFull);
        }

        var unitId = (await ledger.GetUnitsOfAsync([userId]))[userId];
        context.Add(SessionParticipant.SignedUp(guids.Create(), session.Id, userId, unitId, now));
        await context.SaveChangesAsync();
    }

    public async Task GiveUpAsync(TrainingSession session, Guid userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var own =
            await OwnOf(context, session.Id, userId).AsNoTracking().SingleOrDefaultAsync()
            ?? throw new EntityNotFoundException(typeof(SessionParticipant), userId);
        own.CheckMayWithdraw();
        session.CheckTakesSignUps(now);
        // In the order in which a place is taken, so that the two do not wait for each other.
        await context.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.SignUps, s => s.SignUps - 1));
        var gone = await OwnOf(context, session.Id, userId).Where(p => p.SignedInTime == null).ExecuteDeleteAsync();
        if (gone == 0)
        {
            throw new BusinessException(TrainerPoolErrorCodes.SignedInAlready);
        }
    }

    private static IQueryable<SessionParticipant> OwnOf(TrainerPoolDbContext context, Guid sessionId, Guid userId) =>
        context.Set<SessionParticipant>().IgnoreQueryFilters().Where(p => p.SessionId == sessionId && p.UserId == userId);
}
