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
    SignUps signUps,
    ISettingProvider settings,
    IDataFilter filter
) : ApplicationService, IMyTrainingAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<MyTrainingDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = (await AllAsync()).Where(o => o.Participant != null);
        var page = await query.OrderByDescending(o => o.Session.StartTime).ThenBy(o => o.Session.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<MyTrainingDto>(await query.LongCountAsync(), page.ConvertAll(DtoOf));
    }

    public async Task<PagedResultDto<MyTrainingDto>> GetOpenAsync(PagedResultRequestDto input)
    {
        var now = Now;
        var query = (await AllAsync()).Where(o =>
            o.Participant == null && o.Session.Status == TrainingSessionStatus.Published && o.Session.SignUpCloses > now
        );
        var page = await query.OrderBy(o => o.Session.StartTime).ThenBy(o => o.Session.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<MyTrainingDto>(await query.LongCountAsync(), page.ConvertAll(DtoOf));
    }

    public async Task<MyTrainingDto> GetAsync(Guid id)
    {
        var found = await (await AllAsync()).SingleOrDefaultAsync(o => o.Session.Id == id);
        // What is no longer open is nobody's business but of those on the list.
        return found is { Participant: not null } || found?.Session.TakesSignUps(Now) == true
            ? DtoOf(found)
            : throw new EntityNotFoundException(typeof(TrainingSession), id);
    }

    public Task<MyTrainingDto> SignUpAsync(Guid id) => ActAsync(id, session => signUps.TakeAsync(session, CurrentUser.GetId(), Now));

    public Task<MyTrainingDto> WithdrawAsync(Guid id) => ActAsync(id, session => signUps.GiveUpAsync(session, CurrentUser.GetId(), Now));

    public async Task<MyTrainingDto> SignInAsync(Guid id, SignInInput input)
    {
        // One's own line of the list, wherever one's unit lies.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var own = await GetOwnAsync(id);
        if (own.Participant!.SignedInTime is null)
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

    private async Task<MyTrainingDto> ActAsync(Guid id, Func<TrainingSession, Task> act)
    {
        // One's own line of the list, wherever one's unit lies.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var context = await contexts.GetDbContextAsync();
        var session = await context
            .Sessions.AsNoTracking()
            .SingleOrDefaultAsync(s => s.Id == id && s.Status != TrainingSessionStatus.Draft && s.SignUpPlaces != null);
        await act(session ?? throw new EntityNotFoundException(typeof(TrainingSession), id));
        return DtoOf(await (await AllAsync()).AsNoTracking().SingleAsync(o => o.Session.Id == id));
    }

    private async Task<Own> GetOwnAsync(Guid id) =>
        await (await AllAsync()).SingleOrDefaultAsync(o => o.Session.Id == id && o.Participant != null)
        ?? throw new EntityNotFoundException(typeof(TrainingSession), id);

    // A draft is nobody's business yet.
    private async Task<IQueryable<Own>> AllAsync()
    {
        var (context, userId) = (await contexts.GetDbContextAsync(), CurrentUser.GetId());
        var own = context.Set<SessionParticipant>().IgnoreQueryFilters().Where(p => p.UserId == userId);
        return context
            .Sessions.Where(s => s.Status != TrainingSessionStatus.Draft)
            .GroupJoin(own, s => s.Id, p => p.SessionId, (s, p) => new { s, p })
            .SelectMany(x => x.p.DefaultIfEmpty(), (x, p) => new Own { Session = x.s, Participant = p });
    }

    private MyTrainingDto DtoOf(Own own) =>
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
            own.Session.ChangeReason,
            own.Session.Agenda,
            own.Session.SignUpAt(Now),
            own.Participant is not null,
            own.Participant?.SignedUpTime,
            own.Participant?.SignedInTime
        );

    private sealed class Own
    {
        public SessionParticipant? Participant { get; init; }

        public required TrainingSession Session { get; init; }
    }
}
