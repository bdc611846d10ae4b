using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.PersonalData;
using LegalAffairs.Abp.Security.Claims;
using LegalAffairs.Abp.Users;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Limits = LegalAffairs.Certification.CertificationLimits;
using P = LegalAffairs.Certification.CertificationPermissions.People;

namespace LegalAffairs.Certification.People;

[Authorize(P.Import)]
internal sealed class PersonImportAppService(
    ImportRuns runs,
    ImportRunList list,
    ImportRunner runner,
    IExcelWriter writer,
    ICurrentPrincipalAccessor principals,
    ICurrentDataScope dataScope
) : ApplicationService, IPersonImportAppService
{
    private const long MaxZipBytes = 200L * 1024 * 1024;

    protected override Type LocalizationResource => typeof(CertificationResource);

    public Task<PersonImportRunDto> ImportAsync(IRemoteStreamContent file, ImportMode mode) => BeginAsync(ImportRunKind.People, file, mode);

    [RequestSizeLimit(MaxZipBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxZipBytes)]
    public Task<PersonImportRunDto> ImportPhotosAsync(IRemoteStreamContent file, ImportMode mode) =>
        BeginAsync(ImportRunKind.Photos, file, mode);

    public async Task<PersonImportRunDto> GetRunAsync(Guid id) =>
        (await list.GetAsync(CurrentUser.GetId(), L, id)).FirstOrDefault() ?? throw new EntityNotFoundException(typeof(ImportRun), id);

    public async Task<ListResultDto<PersonImportRunDto>> GetRunsAsync() => new(await list.GetAsync(CurrentUser.GetId(), L));

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

    private async Task<PersonImportRunDto> BeginAsync(ImportRunKind kind, IRemoteStreamContent? file, ImportMode mode)
    {
        var content = await CopyAsync(file ?? throw new BusinessException(PlatformErrorCodes.FileMissing));
        try
        {
            var name = LongNumbers.Mask(FileName.Clean(file.FileName ?? string.Empty));
            name = name.Length > Limits.MaxFileNameLength ? name[..Limits.MaxFileNameLength] : name;
            var run = await runs.BeginAsync(kind, mode, name, CurrentUser.GetId());
            var job = new ImportJob(
                run.Id,
                run.UserId,
                kind,
                mode,
                name,
                content,
                principals.Principal,
                dataScope.Value,
                CultureInfo.CurrentUICulture
            );
            CurrentUnitOfWork.OnCompleted(() =>
            {
                runner.Start(job);
                return Task.CompletedTask;
            });
            return list.DtoOf(run, L);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    // The upload ends with its request.
    private static async Task<FileStream> CopyAsync(IRemoteStreamContent file)
    {
        await using var upload = file.GetStream();
        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        await upload.CopyToAsync(copy);
        copy.Position = 0;
        return copy;
    }
}
