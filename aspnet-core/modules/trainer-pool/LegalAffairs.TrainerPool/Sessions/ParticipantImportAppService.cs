using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Sessions;

[Authorize(TrainerPoolPermissions.Sessions.Edit)]
internal sealed class ParticipantImportAppService(
    IRepository<TrainingSession, Guid> sessions,
    Participants participants,
    IUserDirectory users,
    IExcelReader reader,
    IExcelWriter writer,
    IStringLocalizerFactory localizers
) : ApplicationService, IParticipantImportAppService
{
    private static readonly ExcelReadOptions Options = new()
    {
        RequiredColumns = ParticipantColumns.Required,
        MaxRows = SessionLimits.MaxParticipants,
    };

    protected override Type LocalizationResource => typeof(TrainerPoolResource);

    public async Task<ParticipantImportDto> ImportAsync(Guid id, IRemoteStreamContent file, ImportMode mode)
    {
        var result = await CheckAsync(file ?? throw new BusinessException(PlatformErrorCodes.FileMissing));
        var session = await sessions.GetAsync(id);
        session.CheckIsOpen();
        var (report, taken) = (result.Report, result.RowsToSave(mode));
        var added = taken.Count == 0 ? 0 : (await participants.AddAsync(session, new AddParticipantsInput { UserIds = taken })).Added;
        return new ParticipantImportDto(
            report.TotalRows,
            report.GoodRows,
            report.ErrorCount,
            [.. report.Errors.Select(e => e.Render(localizers, withSheet: true))],
            taken.Count,
            added,
            mode
        );
    }

    public Task<IRemoteStreamContent> GetTemplateAsync()
    {
        var columns = ParticipantColumns.All.Select(c => new ExcelColumn(c, Width: 24));
        return Task.FromResult(
            ExportedFile.Write(
                $"{L["People:Template"]}.xlsx",
                FileType.Xlsx.ContentType,
                stream => writer.Write(stream, new ExcelSheet(L["Record:People"], [.. columns], []))
            )
        );
    }

    private async Task<ImportResult<Guid>> CheckAsync(IRemoteStreamContent file)
    {
        await using var content = file.GetStream();
        var rows = reader.Read(content, Options).ToList();
        var accounts = await users.GetManyByUserNameAsync([
            .. rows.Select(r => r[ParticipantColumns.Account].Text).Where(t => t.Length > 0),
        ]);
        return Import.Check(rows, new ParticipantRowReader(accounts).Read);
    }
}
