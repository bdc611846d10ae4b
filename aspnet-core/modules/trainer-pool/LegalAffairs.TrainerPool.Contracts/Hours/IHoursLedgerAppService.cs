using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>学时台账: nothing in it is ever changed or removed.</summary>
public interface IHoursLedgerAppService : IApplicationService
{
    /// <summary>The latest first. Sorting: creationTime, occurredOn.</summary>
    Task<PagedResultDto<HoursEntryDto>> GetListAsync(GetHoursInput input);

    Task<HoursRecordedDto> RecordAsync(RecordHoursInput input);

    /// <summary>Says what a credit is worth; the credit and all earlier corrections stay. The same said again changes nothing.</summary>
    /// <returns>The credit and its corrections.</returns>
    Task<ListResultDto<HoursEntryDto>> CorrectAsync(Guid id, CorrectHoursInput input);
}
