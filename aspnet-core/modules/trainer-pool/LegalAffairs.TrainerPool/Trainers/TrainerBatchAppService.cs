using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Nominations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Batches;

namespace LegalAffairs.TrainerPool.Trainers;

[Authorize(P.Default)]
internal sealed class TrainerBatchAppService(
    IRepository<TrainerBatch, Guid> batches,
    IRepository<Nomination, Guid> nominations,
    TrainerBatches members,
    NominationDtos nominationDtos,
    ISettingProvider settings
) : ApplicationService, ITrainerBatchAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<TrainerBatchListDto>> GetListAsync(PagedResultRequestDto input)
    {
        var query = await batches.GetQueryableAsync();
        var all = await nominations.GetQueryableAsync();
        var page = query
            .OrderByDescending(b => b.AppointedOn)
            .ThenByDescending(b => b.Id)
            .PageBy(input)
            .Select(b => new TrainerBatchListDto
            {
                Id = b.Id,
                Number = b.Number,
                NoticeNumber = b.NoticeNumber,
                AppointedOn = b.AppointedOn,
                TermEnd = b.TermEnd,
                PublishedTime = b.PublishedTime,
                Count = all.Count(n => n.BatchId == b.Id),
                ConcurrencyStamp = b.ConcurrencyStamp,
            });
        return new PagedResultDto<TrainerBatchListDto>(await query.LongCountAsync(), await page.ToListAsync());
    }

    public async Task<TrainerBatchDto> GetAsync(Guid id) => await DtoOfAsync(await batches.GetAsync(id));

    [Authorize(P.Edit)]
    public async Task<TrainerBatchDto> CreateAsync(TrainerBatchInput input)
    {
        var id = GuidGenerator.Create();
        await members.CheckNoticeNumberAsync(id, input.NoticeNumber.Trim());
        var batch = new TrainerBatch(id, input.NoticeNumber.Trim(), input.AppointedOn, await TermYearsAsync());
        await batches.InsertAsync(batch, autoSave: true);
        await members.SetMembersAsync(batch, input.NominationIds);
        return await SaveAsync(batch);
    }

    [Authorize(P.Edit)]
    public async Task<TrainerBatchDto> UpdateAsync(Guid id, UpdateTrainerBatchInput input)
    {
        var batch = await batches.GetAsync(id);
        SetConcurrencyStampIfNotNull(batch, input.ConcurrencyStamp);
        await members.CheckNoticeNumberAsync(id, input.NoticeNumber.Trim());
        batch.Change(input.NoticeNumber.Trim(), input.AppointedOn, await TermYearsAsync());
        await members.SetMembersAsync(batch, input.NominationIds);
        return await SaveAsync(batch);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        var batch = await batches.GetAsync(id);
        await members.SetMembersAsync(batch, []);
        await batches.DeleteAsync(batch);
    }

    [Authorize(P.Publish)]
    public async Task<TrainerBatchDto> PublishAsync(Guid id)
    {
        var batch = await batches.GetAsync(id);
        if (!batch.IsPublished)
        {
            await members.PublishAsync(batch, CurrentUser.GetId(), Now);
        }

        return await SaveAsync(batch);
    }

    private Task<int> TermYearsAsync() => settings.GetAsync<int>(TrainerPoolSettings.TermYears);

    private async Task<TrainerBatchDto> SaveAsync(TrainerBatch batch)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await DtoOfAsync(batch);
    }

    private async Task<TrainerBatchDto> DtoOfAsync(TrainerBatch batch)
    {
        var of = await (await nominations.GetQueryableAsync()).Where(n => n.BatchId == batch.Id).OrderBy(n => n.Id).ToListAsync();
        return new TrainerBatchDto
        {
            Id = batch.Id,
            Number = batch.Number,
            NoticeNumber = batch.NoticeNumber,
            AppointedOn = batch.AppointedOn,
            TermEnd = batch.TermEnd,
            PublishedTime = batch.PublishedTime,
            Count = of.Count,
            ConcurrencyStamp = batch.ConcurrencyStamp,
            Nominations = await nominationDtos.OfAsync(of),
        };
    }
}
