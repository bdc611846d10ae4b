using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Evaluations;

[Authorize(TrainerPoolPermissions.MyTraining)]
[DisableAuditing]
internal sealed class LessonEvaluationAppService(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    Participants participants,
    InvitationDtos invitations
) : ApplicationService, ILessonEvaluationAppService
{
    private static readonly InvitationStatus[] Held = [InvitationStatus.Accepted, InvitationStatus.Delivered];

    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    [HttpGet("api/app/my-training/{id}/lessons")]
    public async Task<ListResultDto<LessonDto>> GetLessonsAsync(Guid id)
    {
        var context = await contexts.GetDbContextAsync();
        await CheckCameAsync(id);
        var lessons = await Over(context, id).OrderBy(i => i.StartTime).AsNoTracking().ToListAsync();
        var (userId, ids) = (CurrentUser.GetId(), lessons.ConvertAll(l => l.Id));
        var done = await context
            .Set<EvaluationTicket>()
            .Where(t => t.UserId == userId && ids.Contains(t.InvitationId))
            .Select(t => t.InvitationId)
            .ToHashSetAsync();
        return new ListResultDto<LessonDto>([
            .. (await invitations.OfAsync(lessons)).Select(l => new LessonDto(
                l.Id,
                l.Topic,
                l.TrainerName,
                l.StartTime,
                l.EndTime,
                done.Contains(l.Id)
            )),
        ]);
    }

    [HttpPost("api/app/my-training/{id}/evaluation")]
    public async Task CreateAsync(Guid id, EvaluateInput input)
    {
        var (context, userId) = (await contexts.GetDbContextAsync(), CurrentUser.GetId());
        await CheckCameAsync(id);
        var session = await context.Sessions.AsNoTracking().SingleAsync(s => s.Id == id);
        if (Now > EvaluationLimits.EndOf(session.EndTime))
        {
            throw new BusinessException(TrainerPoolErrorCodes.EvaluationOver).WithData("days", EvaluationLimits.OpenDays);
        }

        if (!await Over(context, id).AnyAsync(i => i.Id == input.InvitationId))
        {
            throw new EntityNotFoundException(typeof(Invitation), input.InvitationId);
        }

        if (await context.Set<EvaluationTicket>().AnyAsync(t => t.InvitationId == input.InvitationId && t.UserId == userId))
        {
            throw new BusinessException(TrainerPoolErrorCodes.EvaluatedAlready);
        }

        var comment = input.Comment?.Trim() ?? string.Empty;
        context.Add(new EvaluationTicket(input.InvitationId, userId));
        context.Add(new LessonEvaluation(input.InvitationId, input.Content, input.Delivery, input.Usefulness, comment));
    }

    private IQueryable<Invitation> Over(TrainerPoolDbContext context, Guid sessionId)
    {
        var (now, userId) = (Now, CurrentUser.GetId());
        // Nobody judges the own lesson.
        var own = context.Trainers.IgnoreQueryFilters().Where(t => t.UserId == userId).Select(t => t.Id);
        return context.Invitations.Where(i =>
            i.SessionId == sessionId && Held.Contains(i.Status) && i.EndTime <= now && !own.Contains(i.TrainerId)
        );
    }

    private async Task CheckCameAsync(Guid sessionId)
    {
        if ((await participants.GetAsync(sessionId, CurrentUser.GetId())).SignedInTime is null)
        {
            throw new BusinessException(TrainerPoolErrorCodes.NotSignedIn);
        }
    }
}
