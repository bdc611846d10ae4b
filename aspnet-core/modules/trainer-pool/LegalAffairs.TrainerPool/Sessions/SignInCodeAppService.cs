using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Invitations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Sessions;

namespace LegalAffairs.TrainerPool.Sessions;

[Authorize(P.Present)]
internal sealed class SignInCodeAppService(
    IRepository<TrainingSession, Guid> sessions,
    IDbContextProvider<TrainerPoolDbContext> contexts,
    Participants participants,
    SignInKeys keys,
    ISettingProvider settings
) : ApplicationService, ISignInCodeAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    [HttpGet("api/app/training-session/{id}/sign-in-code")]
    public async Task<SignInCodeDto> GetAsync(Guid id)
    {
        var session = await sessions.GetAsync(id);
        if (!await IsGrantedAsync(P.Edit) && !await TeachesAsync(id))
        {
            throw new EntityNotFoundException(typeof(TrainingSession), id);
        }

        var now = Now;
        session.CheckSignsIn(now);
        var seconds = await settings.GetAsync<int>(TrainerPoolSettings.SignInStepSeconds);
        var step = SignInCode.StepOf(now, seconds);
        var (all, signedIn) = await participants.CountAsync(id);
        return new SignInCodeDto(
            SignInCode.Of(keys.Read(session.EncryptedKey), step),
            SignInCode.EndOf(step, seconds),
            now,
            seconds,
            all,
            signedIn
        );
    }

    private async Task<bool> TeachesAsync(Guid sessionId)
    {
        var (context, userId) = (await contexts.GetDbContextAsync(), CurrentUser.GetId());
        return await context
            .Invitations.Where(i => i.SessionId == sessionId && i.Status == InvitationStatus.Accepted)
            .AnyAsync(i => context.Trainers.IgnoreQueryFilters().Any(t => t.Id == i.TrainerId && t.UserId == userId));
    }
}
