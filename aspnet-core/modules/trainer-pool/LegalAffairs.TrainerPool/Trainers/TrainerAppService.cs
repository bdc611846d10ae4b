using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.RateLimiting;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Proofs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Trainers;

namespace LegalAffairs.TrainerPool.Trainers;

internal sealed class TrainerAppService(
    IRepository<Trainer, Guid> trainers,
    TrainerQueries queries,
    TrainerDtos dtos,
    TrainerProfiles profiles,
    InvitationDesk invitations,
    TrainerRoles roles,
    ProofFiles files,
    TrainerList list,
    TrainerExport export,
    IDataFilter filter
) : ApplicationService, ITrainerAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    [Authorize(P.Default)]
    public Task<PagedResultDto<TrainerListDto>> GetListAsync(GetTrainersInput input) => list.GetPageAsync(input);

    [Authorize(P.Default)]
    public async Task<IRemoteStreamContent> GetExcelAsync(GetTrainersInput input) => export.Write(await list.GetAllAsync(input));

    [Authorize(P.Default)]
    public async Task<TrainerDto> GetAsync(Guid id) => await dtos.OfAsync(await queries.GetAsync(id), Now);

    [Authorize(P.Edit)]
    public Task<TrainerDto> UpdateAsync(Guid id, TrainerProfileInput input) =>
        ActAsync(
            id,
            async trainer =>
            {
                SetConcurrencyStampIfNotNull(trainer, input.ConcurrencyStamp);
                await profiles.DescribeAsync(trainer, input);
            }
        );

    [Authorize(P.Decide)]
    public Task<TrainerDto> SuspendAsync(Guid id, TrainerStandingInput input) =>
        ActAsync(
            id,
            async trainer =>
            {
                trainer.Suspend(input.Reason.Trim(), LocalTime.DayOf(Now), CurrentUser.GetId());
                await invitations.WithdrawFutureAsync(trainer, input.Reason.Trim(), Now);
            }
        );

    [Authorize(P.Decide)]
    public Task<TrainerDto> ResumeAsync(Guid id, TrainerStandingInput input) =>
        ActAsync(
            id,
            trainer =>
            {
                trainer.Resume(input.Reason.Trim(), LocalTime.DayOf(Now), CurrentUser.GetId());
                return Task.CompletedTask;
            }
        );

    [Authorize(P.Decide)]
    public Task<TrainerDto> RetireAsync(Guid id, TrainerStandingInput input) =>
        ActAsync(
            id,
            async trainer =>
            {
                trainer.Retire(input.Reason.Trim(), LocalTime.DayOf(Now), CurrentUser.GetId());
                await invitations.WithdrawFutureAsync(trainer, input.Reason.Trim(), Now);
            }
        );

    [Authorize(P.Decide)]
    public Task<TrainerDto> ExtendAsync(Guid id, ExtendTermInput input) =>
        ActAsync(
            id,
            trainer =>
            {
                trainer.Extend(input.TermEnd, input.Reason.Trim(), LocalTime.DayOf(Now), CurrentUser.GetId());
                return Task.CompletedTask;
            }
        );

    [Authorize(P.Default)]
    public async Task<IRemoteStreamContent> GetFileAsync(Guid id, Guid fileId) =>
        await files.OpenAsync((await queries.GetAsync(id)).Courses.SelectMany(c => c.FileIds), fileId);

    [HttpGet("api/app/trainer/public-list")]
    [AllowAnonymous]
    [EnableRateLimiting(RateLimitPolicies.Anonymous)]
    public async Task<PagedResultDto<PublicTrainerDto>> GetPublicListAsync(GetPublicTrainersInput input)
    {
        // Published: the whole city's, for everybody.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var query = TrainerQueries
            .With(await trainers.GetQueryableAsync(), TrainerStanding.Serving, LocalTime.DayOf(Now))
            .WhereIf(!string.IsNullOrEmpty(input.Speciality), t => t.Specialities.Any(s => s.Name == input.Speciality));
        var page = await query.OrderBy(t => t.BatchNumber).ThenBy(t => t.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<PublicTrainerDto>(await query.LongCountAsync(), await dtos.PublicOfAsync(page));
    }

    private async Task<TrainerDto> ActAsync(Guid id, Func<Trainer, Task> act)
    {
        var trainer = await queries.GetAsync(id);
        await act(trainer);
        await roles.FollowAsync([trainer], LocalTime.DayOf(Now));
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(trainer, Now);
    }
}
