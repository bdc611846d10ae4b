using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Settings;
using LegalAffairs.TrainerPool.Hours;
using Microsoft.AspNetCore.Authorization;
using S = LegalAffairs.TrainerPool.TrainerPoolSettings;

namespace LegalAffairs.TrainerPool.Settings;

[Authorize(TrainerPoolPermissions.Settings)]
internal sealed class TrainerPoolSettingsAppService(ISettingManager settings) : ApplicationService, ITrainerPoolSettingsAppService
{
    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<TrainerPoolSettingsDto> GetAsync() =>
        new()
        {
            YearEnd = (await settings.GetOrNullAsync(S.YearEnd))!,
            HoursPerExam = await settings.GetAsync<decimal>(S.HoursPerExam),
            TermYears = await settings.GetAsync<int>(S.TermYears),
            SignInStepSeconds = await settings.GetAsync<int>(S.SignInStepSeconds),
        };

    public async Task<TrainerPoolSettingsDto> UpdateAsync(TrainerPoolSettingsDto input)
    {
        if (!TrainingYear.IsDay(input.YearEnd))
        {
            throw new BusinessException(TrainerPoolErrorCodes.YearEndUnknown).WithData("day", input.YearEnd);
        }

        HoursEntry.TenthsOf(input.HoursPerExam);
        await settings.SetAsync(S.YearEnd, input.YearEnd);
        await settings.SetAsync(S.HoursPerExam, input.HoursPerExam.ToString("0.#", CultureInfo.InvariantCulture));
        await settings.SetAsync(S.TermYears, input.TermYears.ToString(CultureInfo.InvariantCulture));
        await settings.SetAsync(S.SignInStepSeconds, input.SignInStepSeconds.ToString(CultureInfo.InvariantCulture));
        return input;
    }
}
