using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.Notices;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>Who is in a batch, and what publishing one does.</summary>
internal sealed class TrainerBatches(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    PoolNotices notices,
    TrainerRoles roles,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task CheckNoticeNumberAsync(Guid batchId, string noticeNumber)
    {
        var context = await contexts.GetDbContextAsync();
        if (await context.TrainerBatches.AnyAsync(b => b.NoticeNumber == noticeNumber && b.Id != batchId))
        {
            throw new BusinessException(TrainerPoolErrorCodes.NoticeNumberTaken).WithData("number", noticeNumber);
        }
    }

    public async Task SetMembersAsync(TrainerBatch batch, IReadOnlyCollection<Guid> nominationIds)
    {
        batch.CheckNotPublished();
        var context = await contexts.GetDbContextAsync();
        var wanted = nominationIds.ToHashSet();
        var nominations = await context.Nominations.Where(n => wanted.Contains(n.Id) || n.BatchId == batch.Id).ToListAsync();
        if (nominations.Count(n => wanted.Contains(n.Id)) < wanted.Count)
        {
            throw new BusinessException(TrainerPoolErrorCodes.NominationNotApproved);
        }

        foreach (var nomination in nominations)
        {
            if (wanted.Contains(nomination.Id))
            {
                nomination.PutInto(batch.Id);
            }
            else
            {
                nomination.TakeOut();
            }
        }
    }

    public async Task PublishAsync(TrainerBatch batch, Guid byId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var nominations = await context.Nominations.Where(n => n.BatchId == batch.Id).OrderBy(n => n.Id).ToListAsync();
        if (nominations.Count == 0)
        {
            throw new BusinessException(TrainerPoolErrorCodes.BatchEmpty);
        }

        batch.Publish((await context.TrainerBatches.MaxAsync(b => b.Number) ?? 0) + 1, now);
        var userIds = nominations.ConvertAll(n => n.UserId);
        var known = await context.Trainers.Where(t => userIds.Contains(t.UserId)).ToDictionaryAsync(t => t.UserId);
        var appointed = new List<Trainer>();
        foreach (var nomination in nominations)
        {
            if (!known.TryGetValue(nomination.UserId, out var trainer))
            {
                trainer = new Trainer(guids.Create(), nomination.UserId);
                context.Add(trainer);
            }

            trainer.Appoint(batch, nomination, byId);
            nomination.Appoint(byId, now);
            appointed.Add(trainer);
        }

        await roles.FollowAsync(appointed, LocalTime.DayOf(now));

        await notices.AppointedAsync(batch, userIds);
    }
}
