using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Sessions;

namespace LegalAffairs.TrainerPool.Sessions;

[Authorize(P.Default)]
internal sealed class TrainingSessionAppService(
    IRepository<TrainingSession, Guid> sessions,
    TrainingSessions acts,
    Participants participants,
    SessionRecords records
) : ApplicationService, ITrainingSessionAppService
{
    private static readonly Sorting<TrainingSession> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<TrainingSessionListDto>> GetListAsync(GetTrainingSessionsInput input)
    {
        var filter = input.Filter?.Trim() ?? string.Empty;
        var seesDrafts = await IsGrantedAsync(P.Edit);
        var query = (await sessions.GetQueryableAsync())
            .WhereIf(!seesDrafts, s => s.Status != TrainingSessionStatus.Draft)
            .WhereIf(filter.Length > 0, s => s.Title.Contains(filter))
            .WhereIf(input.Status is not null, s => s.Status == input.Status);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<TrainingSessionListDto>(
            await query.LongCountAsync(),
            page.ConvertAll(s => new TrainingSessionListDto().Fill(s, Now))
        );
    }

    public async Task<TrainingSessionDto> GetAsync(Guid id) => await DtoOfAsync(await ReadAsync(id));

    [Authorize(P.Edit)]
    public async Task<TrainingSessionDto> CreateAsync(TrainingSessionInput input) =>
        await DtoOfAsync(await sessions.InsertAsync(acts.Create(SessionPlan.From(input)), autoSave: true));

    [Authorize(P.Edit)]
    public Task<TrainingSessionDto> UpdateAsync(Guid id, UpdateTrainingSessionInput input) =>
        ActAsync(
            id,
            session =>
            {
                SetConcurrencyStampIfNotNull(session, input.ConcurrencyStamp);
                return acts.ChangeAsync(session, SessionPlan.From(input));
            }
        );

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        var session = await sessions.GetAsync(id);
        session.CheckIs(TrainingSessionStatus.Draft, TrainerPoolErrorCodes.SessionNotDraft);
        await acts.CancelAsync(session, L["Session:Deleted"], Now);
        await sessions.DeleteAsync(session);
    }

    public async Task<PagedResultDto<ParticipantDto>> GetParticipantsAsync(Guid id, GetParticipantsInput input)
    {
        await ReadAsync(id);
        return await participants.GetPageAsync(id, input);
    }

    [Authorize(P.Edit)]
    public async Task<ParticipantsAddedDto> AddParticipantsAsync(Guid id, AddParticipantsInput input) =>
        await participants.AddAsync(await sessions.GetAsync(id), input);

    [Authorize(P.Edit)]
    public async Task DeleteParticipantAsync(Guid id, Guid userId) => await participants.RemoveAsync(await sessions.GetAsync(id), userId);

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> PublishAsync(Guid id) => ActAsync(id, session => acts.PublishAsync(session, Now));

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> RePlanAsync(Guid id, RePlanSessionInput input) =>
        ActAsync(
            id,
            session =>
            {
                SetConcurrencyStampIfNotNull(session, input.ConcurrencyStamp);
                return acts.RePlanAsync(session, SessionPlan.From(input), input.Reason.Trim(), Now);
            }
        );

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> OpenSignUpAsync(Guid id, OpenSignUpInput input) =>
        ActAsync(id, session => session.OpenSignUp(input.Places, input.ClosesTime, Now));

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> EndSignUpAsync(Guid id) => ActAsync(id, session => session.EndSignUp(Now));

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> CancelAsync(Guid id, CancelSessionInput input) =>
        ActAsync(id, session => acts.CancelAsync(session, input.Reason.Trim(), Now));

    [Authorize(P.Publish)]
    public Task<TrainingSessionDto> CloseAsync(Guid id) =>
        // Pressed twice is once.
        ActAsync(id, session => session.Status == TrainingSessionStatus.Closed ? Task.CompletedTask : acts.CloseAsync(session, Now));

    [Authorize(P.Edit)]
    public async Task<ParticipantDto> SignInByHandAsync(Guid id, SignInByHandInput input)
    {
        var session = await sessions.GetAsync(id);
        var participant = await participants.GetAsync(id, input.UserId);
        session.SignInByHand(participant, CurrentUser.GetId(), input.Reason.Trim(), Now);
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await participants.DtosOfAsync([participant]))[0];
    }

    public async Task<SessionRecordDto> GetRecordAsync(Guid id) => await records.GetAsync(await ReadAsync(id));

    public async Task<IRemoteStreamContent> GetRecordExcelAsync(Guid id) => await records.WriteAsync(await ReadAsync(id));

    // A draft is the business of those who write it.
    private async Task<TrainingSession> ReadAsync(Guid id)
    {
        var session = await sessions.GetAsync(id);
        return session.Status != TrainingSessionStatus.Draft || await IsGrantedAsync(P.Edit)
            ? session
            : throw new EntityNotFoundException(typeof(TrainingSession), id);
    }

    private Task<TrainingSessionDto> ActAsync(Guid id, Action<TrainingSession> act) =>
        ActAsync(
            id,
            session =>
            {
                act(session);
                return Task.CompletedTask;
            }
        );

    private async Task<TrainingSessionDto> ActAsync(Guid id, Func<TrainingSession, Task> act)
    {
        var session = await sessions.GetAsync(id);
        await act(session);
        await CurrentUnitOfWork.SaveChangesAsync();
        return await DtoOfAsync(session);
    }

    private async Task<TrainingSessionDto> DtoOfAsync(TrainingSession session)
    {
        var dto = new TrainingSessionDto().FillAll(session, Now);
        (dto.Participants, dto.SignedIn) = await participants.CountAsync(session.Id);
        return dto;
    }

    private static Sorting<TrainingSession> CreateSorting()
    {
        var sorting = new Sorting<TrainingSession>("startTime desc") { ThenBy = s => s.Id };
        sorting.Add("startTime", s => s.StartTime);
        sorting.Add("title", s => s.Title);
        return sorting;
    }
}
