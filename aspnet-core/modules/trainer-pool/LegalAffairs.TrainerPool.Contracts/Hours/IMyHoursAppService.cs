using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.TrainerPool.Hours;

/// <summary>我的学时</summary>
public interface IMyHoursAppService : IApplicationService
{
    /// <param name="year">The current training year when it is not given.</param>
    Task<MyHoursDto> GetAsync([Range(HoursLimits.MinYear, HoursLimits.MaxYear)] int? year);
}
