using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainerPool.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainerPool.Hours;

[Authorize(TrainerPoolPermissions.MyHours)]
internal sealed class MyHoursAppService(IDbContextProvider<TrainerPoolDbContext> contexts, ITrainingHours hours, HoursDtos dtos)
    : ApplicationService,
        IMyHoursAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<MyHoursDto> GetAsync(int? year)
    {
        var userId = CurrentUser.GetId();
        var shown = year ?? await hours.GetYearOfAsync(LocalTime.DayOf(Now));
        // One's own, wherever one belonged when they were earned.
        var own = (await contexts.GetDbContextAsync()).HoursEntries.IgnoreQueryFilters().AsNoTracking().Where(e => e.UserId == userId);
        var years = await own.Select(e => e.Year).Distinct().OrderDescending().ToListAsync();
        var entries = await own.Where(e => e.Year == shown)
            .OrderByDescending(e => e.OccurredOn)
            .ThenBy(e => e.SourceId)
            .ThenBy(e => e.Number)
            .ToListAsync();
        var total = (await hours.GetTotalsAsync([userId], shown))[userId];
        return new MyHoursDto(shown, total, await dtos.OfAsync(entries), years);
    }
}
