using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>学时台账: nothing in it is ever changed or removed.</summary>
public interface IHoursLedgerAppService : IApplicationService
{
    /// <summary>The latest first. Sorting: creationTime, occurredOn.</summary>
    Task<PagedResultDto<HoursEntryDto>> GetListAsync(GetHoursInput input);

    Task<IRemoteStreamContent> GetExcelAsync(GetHoursInput input);

    /// <summary>One line a person.</summary>
    Task<PagedResultDto<PersonHoursDto>> GetTotalsAsync(GetHoursTotalsInput input);

    Task<IRemoteStreamContent> GetTotalsExcelAsync(GetHoursTotalsInput input);

    /// <summary>One line a unit of the caller's data scope.</summary>
    Task<HoursOverviewDto> GetOverviewAsync([Range(HoursLimits.MinYear, HoursLimits.MaxYear)] int? year);

    Task<HoursRecordedDto> RecordAsync(RecordHoursInput input);

    /// <summary>Says what a credit is worth; the credit and all earlier corrections stay. The same said again changes nothing.</summary>
    /// <returns>The credit and its corrections.</returns>
    Task<ListResultDto<HoursEntryDto>> CorrectAsync(Guid id, CorrectHoursInput input);
}
