using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainerPool.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainerPool.TrainerPoolPermissions.Hours;

namespace LegalAffairs.TrainerPool.Hours;

[Authorize(P.Default)]
internal sealed class HoursLedgerAppService(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    HoursLedger ledger,
    HoursDtos dtos,
    PeopleHours people,
    HoursExport export,
    ITrainingHours hours,
    IUnitDirectory units,
    IUserDirectory users
) : ApplicationService, IHoursLedgerAppService
{
    private static readonly Sorting<HoursEntry> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<PagedResultDto<HoursEntryDto>> GetListAsync(GetHoursInput input)
    {
        var query = await EntriesAsync(input);
        var page = await Sorting.Apply(query, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<HoursEntryDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<IRemoteStreamContent> GetExcelAsync(GetHoursInput input)
    {
        var found = Sorting.Apply(await EntriesAsync(input), input.Sorting);
        return export.Write(await dtos.OfAsync(await found.Take(HoursLimits.MaxExportedRows).ToListAsync()));
    }

    public async Task<PagedResultDto<PersonHoursDto>> GetTotalsAsync(GetHoursTotalsInput input) =>
        await people.GetPageAsync(input, await YearAsync(input.Year), input.SkipCount, input.MaxResultCount);

    public async Task<IRemoteStreamContent> GetTotalsExcelAsync(GetHoursTotalsInput input)
    {
        var year = await YearAsync(input.Year);
        return export.Write((await people.GetPageAsync(input, year, 0, HoursLimits.MaxExportedRows)).Items, year);
    }

    public async Task<HoursOverviewDto> GetOverviewAsync(int? year) => await people.GetOverviewAsync(await YearAsync(year));

    [Authorize(P.Record)]
    public async Task<HoursRecordedDto> RecordAsync(RecordHoursInput input)
    {
        if (input.OccurredOn > LocalTime.DayOf(Now))
        {
            throw new BusinessException(TrainerPoolErrorCodes.HoursInTheFuture);
        }

        var named = await users.GetManyAsync(input.UserIds);
        if (input.UserIds.Any(u => !named.ContainsKey(u)))
        {
            throw new BusinessException(TrainerPoolErrorCodes.PersonUnknown);
        }

        var unitOf = await ledger.GetUnitsOfAsync(named.Keys);
        var credits = named.Keys.Select(u => new HoursCredit(
            HoursKind.Online,
            input.RequestId,
            u,
            unitOf[u],
            input.Hours,
            input.OccurredOn,
            input.Note.Trim()
        ));
        return new HoursRecordedDto(await ledger.CreditAsync([.. credits]));
    }

    [Authorize(P.Correct)]
    public async Task<ListResultDto<HoursEntryDto>> CorrectAsync(Guid id, CorrectHoursInput input)
    {
        var entries = (await contexts.GetDbContextAsync()).HoursEntries.AsNoTracking();
        var credit = await entries.SingleOrDefaultAsync(e => e.Id == id) ?? throw new EntityNotFoundException(typeof(HoursEntry), id);
        if (credit.Number > 0)
        {
            throw new BusinessException(TrainerPoolErrorCodes.CorrectionOfCorrection);
        }

        var post = new LedgerPost(await entries.Where(e => e.Id == id || e.CorrectsId == id).ToListAsync());
        await ledger.CorrectAsync(post, input.Hours, input.Reason.Trim());
        await CurrentUnitOfWork.SaveChangesAsync();
        return new ListResultDto<HoursEntryDto>(await dtos.OfAsync(post.Entries));
    }

    private async Task<IQueryable<HoursEntry>> EntriesAsync(GetHoursInput input)
    {
        IReadOnlyCollection<Guid> below = input.OrganizationUnitId is { } id ? await units.GetWithBelowAsync(id) : [];
        return (await contexts.GetDbContextAsync())
            .HoursEntries.AsNoTracking()
            .WhereIf(input.UserId is not null, e => e.UserId == input.UserId)
            .WhereIf(input.OrganizationUnitId is not null, e => below.Contains(e.OrganizationUnitId))
            .WhereIf(input.Year is not null, e => e.Year == input.Year)
            .WhereIf(input.Kind is not null, e => e.Kind == input.Kind);
    }

    private async Task<int> YearAsync(int? year) => year ?? await hours.GetYearOfAsync(LocalTime.DayOf(Now));

    private static Sorting<HoursEntry> CreateSorting()
    {
        var sorting = new Sorting<HoursEntry>("creationTime desc") { ThenBy = e => e.Id };
        sorting.Add("creationTime", e => e.CreationTime);
        sorting.Add("occurredOn", e => e.OccurredOn);
        return sorting;
    }
}
