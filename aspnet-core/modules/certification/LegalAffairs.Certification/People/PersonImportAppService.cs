using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using P = LegalAffairs.Certification.CertificationPermissions.People;

namespace LegalAffairs.Certification.People;

[Authorize(P.Import)]
internal sealed class PersonImportAppService(
    PersonImport import,
    PhotoImport photos,
    ImportErrorFile errorFile,
    IExcelWriter writer,
    IStringLocalizerFactory localizers
) : ApplicationService, IPersonImportAppService
{
    private const long MaxZipBytes = 200L * 1024 * 1024;

    protected override Type LocalizationResource => typeof(CertificationResource);

    public async Task<PersonImportDto> ImportAsync(IRemoteStreamContent file, ImportMode mode)
    {
        await using var content = Check(file).GetStream();
        var result = await import.CheckAsync(content, LocalTime.DayOf(Now));
        var (report, saved) = (result.Report, result.RowsToSave(mode));
        await import.SaveAsync(saved, CurrentUser.Id, Now);
        return new PersonImportDto(
            report.TotalRows,
            report.GoodRows,
            report.BadRows,
            report.ErrorCount,
            [.. report.Errors.Take(Import.DefaultMaxErrors).Select(e => e.Render(localizers, report.HasSeveralSheets))],
            await errorFile.SaveAsync(report.Errors, L),
            saved.Count,
            mode
        );
    }

    [RequestSizeLimit(MaxZipBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxZipBytes)]
    public async Task<PhotoImportDto> ImportPhotosAsync(IRemoteStreamContent file, ImportMode mode)
    {
        await using var content = Check(file).GetStream();
        return await photos.RunAsync(content, mode, L);
    }

    public Task<IRemoteStreamContent> GetTemplateAsync() =>
        Task.FromResult(
            ExportedFile.Write(
                L["Import:PeopleTemplate"],
                FileType.Xlsx.ContentType,
                stream => writer.Write(stream, new ExcelSheet(L["Import:People"], [.. TemplateColumns()], []))
            )
        );

    private static IEnumerable<ExcelColumn> TemplateColumns() =>
        new[]
        {
            PersonColumns.Name,
            PersonColumns.IdentityNumber,
            PersonColumns.Unit,
            PersonColumns.Post,
            PersonColumns.Employment,
            PersonColumns.Account,
        }.Select(c => new ExcelColumn(c, Width: 22));

    private static IRemoteStreamContent Check(IRemoteStreamContent? file) =>
        file ?? throw new BusinessException(PlatformErrorCodes.FileMissing);
}
