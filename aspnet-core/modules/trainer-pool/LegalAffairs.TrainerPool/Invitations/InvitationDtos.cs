using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Invitations;

internal sealed class InvitationDtos(IDbContextProvider<TrainerPoolDbContext> contexts, IUserDirectory users, LessonEvaluations evaluations)
    : ITransientDependency
{
    public async Task<IReadOnlyList<InvitationDto>> OfAsync(IReadOnlyCollection<Invitation> invitations)
    {
        var context = await contexts.GetDbContextAsync();
        var (sessionIds, trainerIds) = (invitations.Select(i => i.SessionId).ToHashSet(), invitations.Select(i => i.TrainerId).ToHashSet());
        var sessions = await context.Sessions.AsNoTracking().Where(s => sessionIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id);
        var userIds = await context
            .Trainers.IgnoreQueryFilters()
            .Where(t => trainerIds.Contains(t.Id))
            .ToDictionaryAsync(t => t.Id, t => t.UserId);
        var people = await users.GetManyAsync([.. userIds.Values]);
        var summaries = await evaluations.GetOfLessonsAsync(
            invitations.ToDictionary(i => i.Id, i => sessions.GetValueOrDefault(i.SessionId)?.EndTime ?? i.EndTime)
        );
        return
        [
            .. invitations.Select(i => new InvitationDto
            {
                Id = i.Id,
                SessionId = i.SessionId,
                SessionTitle = sessions.GetValueOrDefault(i.SessionId)?.Title ?? string.Empty,
                Place = sessions.GetValueOrDefault(i.SessionId)?.Place ?? string.Empty,
                TrainerId = i.TrainerId,
                TrainerName = people.GetValueOrDefault(userIds[i.TrainerId])?.DisplayName ?? string.Empty,
                Topic = i.Topic,
                StartTime = i.StartTime,
                EndTime = i.EndTime,
                Message = i.Message,
                Status = i.Status,
                Reason = i.Reason,
                AnsweredTime = i.AnsweredTime,
                CreationTime = i.CreationTime,
                CreatorId = i.CreatorId,
                Evaluation = summaries[i.Id],
            }),
        ];
    }
}
