using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Sessions;

[Authorize(TrainerPoolPermissions.MyTraining)]
internal sealed class MyTrainingAppService(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    SignInKeys keys,
    ISettingProvider settings,
    IDataFilter filter
) : ApplicationService, IMyTrainingAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<MyTrainingDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = await OwnAsync();
        var page = await query.OrderByDescending(o => o.Session.StartTime).ThenBy(o => o.Session.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<MyTrainingDto>(await query.LongCountAsync(), page.ConvertAll(DtoOf));
    }

    public async Task<MyTrainingDto> GetAsync(Guid id) => DtoOf(await GetOwnAsync(id));

    public async Task<MyTrainingDto> SignInAsync(Guid id, SignInInput input)
    {
        // One's own line of the list, wherever one's unit lies.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var own = await GetOwnAsync(id);
        if (own.Participant.SignedInTime is null)
        {
            var now = Now;
            own.Session.CheckSignsIn(now);
            var seconds = await settings.GetAsync<int>(TrainerPoolSettings.SignInStepSeconds);
            if (!SignInCode.IsValid(input.Code, keys.Read(own.Session.EncryptedKey), now, seconds))
            {
                throw new BusinessException(TrainerPoolErrorCodes.SignInCodeWrong);
            }

            own.Participant.SignIn(now);
            await CurrentUnitOfWork.SaveChangesAsync();
        }

        return DtoOf(own);
    }

    private async Task<Own> GetOwnAsync(Guid id) =>
        await (await OwnAsync()).SingleOrDefaultAsync(o => o.Session.Id == id)
        ?? throw new EntityNotFoundException(typeof(TrainingSession), id);

    // A draft is nobody's business yet.
    private async Task<IQueryable<Own>> OwnAsync()
    {
        var (context, userId) = (await contexts.GetDbContextAsync(), CurrentUser.GetId());
        return context
            .Set<SessionParticipant>()
            .IgnoreQueryFilters()
            .Where(p => p.UserId == userId)
            .Join(
                context.Sessions.Where(s => !s.IsDeleted && s.Status != TrainingSessionStatus.Draft),
                p => p.SessionId,
                s => s.Id,
                (p, s) => new Own { Participant = p, Session = s }
            );
    }

    private static MyTrainingDto DtoOf(Own own) =>
        new(
            own.Session.Id,
            own.Session.Title,
            own.Session.Content,
            own.Session.Place,
            own.Session.StartTime,
            own.Session.EndTime,
            own.Session.Hours,
            own.Session.Status,
            own.Session.CancelReason,
            own.Session.Agenda,
            own.Participant.SignedInTime
        );

    private sealed class Own
    {
        public required SessionParticipant Participant { get; init; }

        public required TrainingSession Session { get; init; }
    }
}
