using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Timing;
using Microsoft.AspNetCore.Authorization;
using P = LegalAffairs.Certification.CertificationPermissions.Certificates;
using S = LegalAffairs.Certification.Certificates.CertificationSettings;

namespace LegalAffairs.Certification.Certificates;

[Authorize(P.Default)]
internal sealed class CertificateNumberAppService(ISettingManager settings, CertificateNumbers numbers)
    : ApplicationService,
        ICertificateNumberAppService
{
    private const int Previewed = 3;

    protected override Type LocalizationResource => typeof(CertificationResource);

    public async Task<CertificateSettingsDto> GetSettingsAsync() =>
        new()
        {
            NumberFormat = (await settings.GetOrNullAsync(S.NumberFormat))!,
            ValidYears = await settings.GetAsync<int>(S.ValidYears),
            RequiredHours = await settings.GetAsync<int>(S.RequiredHours),
            IssuedByBureau = await settings.IsTrueAsync(S.IssuedByBureau),
        };

    [Authorize(P.Settings)]
    public async Task<CertificateSettingsDto> UpdateSettingsAsync(CertificateSettingsDto input)
    {
        var format = input.NumberFormat.Trim();
        NumberFormat.Parse(format);
        await settings.SetAsync(S.NumberFormat, format);
        await settings.SetAsync(S.ValidYears, input.ValidYears.ToString(CultureInfo.InvariantCulture));
        await settings.SetAsync(S.RequiredHours, input.RequiredHours.ToString(CultureInfo.InvariantCulture));
        await settings.SetAsync(S.IssuedByBureau, input.IssuedByBureau ? "true" : "false");
        input.NumberFormat = format;
        return input;
    }

    [Authorize(P.Settings)]
    public Task<ListResultDto<string>> GetPreviewAsync([Required] [StringLength(CertificationLimits.MaxNumberFormatLength)] string format)
    {
        var parsed = NumberFormat.Parse(format.Trim());
        var year = LocalTime.DayOf(Now).Year;
        return Task.FromResult(
            new ListResultDto<string>([
                .. Enumerable.Range(1, Previewed).Select(n => parsed.Make(CertificateKind.Enforcement, year, n)),
                parsed.Make(CertificateKind.Supervision, year, 1),
            ])
        );
    }

    [Authorize(P.Issue)]
    public Task<NumberGapsDto> GetGapsAsync(CertificateKind kind, int year) => numbers.GetGapsAsync(kind, year);
}
