using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Proofs;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainerPool.Trainers;

[Authorize(TrainerPoolPermissions.MyTeaching)]
internal sealed class MyTrainerProfileAppService(
    TrainerQueries queries,
    TrainerDtos dtos,
    TrainerProfiles profiles,
    ProofFiles files,
    IDataFilter filter
) : ApplicationService, IMyTrainerProfileAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<TrainerDto> GetAsync() => await dtos.OfAsync(await queries.GetOfUserAsync(CurrentUser.GetId()), Now);

    public Task<TrainerDto> UpdateAsync(TrainerProfileInput input) =>
        ActAsync(async trainer =>
        {
            SetConcurrencyStampIfNotNull(trainer, input.ConcurrencyStamp);
            CheckSpecialities(trainer, input);
            await profiles.DescribeAsync(trainer, input);
        });

    public Task<TrainerDto> CreateBusyTimeAsync(BusyTimeInput input) =>
        ActAsync(trainer =>
        {
            var note = input.Note?.Trim() ?? string.Empty;
            trainer.AddBusyTime(new BusyTime(GuidGenerator.Create(), trainer.Id, input.StartTime, input.EndTime, note));
            return Task.CompletedTask;
        });

    public Task<TrainerDto> DeleteBusyTimeAsync(Guid busyTimeId) =>
        ActAsync(trainer =>
        {
            trainer.RemoveBusyTime(busyTimeId);
            return Task.CompletedTask;
        });

    public async Task<IRemoteStreamContent> GetFileAsync(Guid fileId) =>
        await files.OpenAsync((await queries.GetOfUserAsync(CurrentUser.GetId())).Courses.SelectMany(c => c.FileIds), fileId);

    // They were reviewed with the nomination, and everybody may read them.
    private static void CheckSpecialities(Trainer trainer, TrainerProfileInput input)
    {
        if (!trainer.Specialities.Select(s => s.Name).ToHashSet(StringComparer.Ordinal).SetEquals(Specialities.Clean(input.Specialities)))
        {
            throw new BusinessException(TrainerPoolErrorCodes.SpecialitiesByStaff);
        }
    }

    private async Task<TrainerDto> ActAsync(Func<Trainer, Task> act)
    {
        // One's own, wherever one's unit lies.
        using var _ = filter.Disable<IHasOrganizationUnit>();
        var trainer = await queries.GetOfUserAsync(CurrentUser.GetId());
        await act(trainer);
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(trainer, Now);
    }
}
