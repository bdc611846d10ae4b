using System.Globalization;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.Platform.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.AuditLogging.AuditLogs;

/// <summary>Two sheets, calls and what they changed, newest first. Rows flow from the database into the file; neither is held in memory.</summary>
internal sealed class AuditLogExport(IExcelWriter excelWriter, EntityTexts texts, IAuditingManager auditing) : ITransientDependency
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int BufferSize = 81920;

    public async Task<IRemoteStreamContent> WriteAsync(
        AuditLoggingDbContext context,
        IQueryable<AuditLog> found,
        IStringLocalizer localizer,
        DateTime now
    )
    {
        var totalCount = await found.LongCountAsync();
        var exported = found.OrderByDescending(l => l.ExecutionTime).ThenByDescending(l => l.Id).Take(AuditLogConsts.MaxExportedRows);
        var day = LocalTime.DayOf(now).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        try
        {
            excelWriter.Write(file, CallsSheet(exported, totalCount, localizer), ChangesSheet(context, exported, localizer));
            file.Position = 0;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        Note(localizer, totalCount);
        return new RemoteStreamContent(file, $"{localizer["AuditLogs"]}-{day}.xlsx", ContentType, file.Length);
    }

    private void Note(IStringLocalizer localizer, long totalCount)
    {
        if (auditing.Current is { } log)
        {
            log.Comment = localizer["ExportedCalls", Math.Min(totalCount, AuditLogConsts.MaxExportedRows)];
        }
    }

    private static ExcelSheet CallsSheet(IQueryable<AuditLog> calls, long totalCount, IStringLocalizer l) =>
        ExcelSheet.Of<AuditLog>(
            l["AuditLogs"],
            [
                (new ExcelColumn(l["DisplayName:ExecutionTime"], ExcelColumnKind.DateTime, 18), c => c.ExecutionTime),
                (new ExcelColumn(l["DisplayName:UserName"]), c => c.UserName),
                (new ExcelColumn(l["DisplayName:ClientIpAddress"]), c => c.ClientIpAddress),
                (new ExcelColumn(l["DisplayName:HttpMethod"], Width: 8), c => c.HttpMethod),
                (new ExcelColumn(l["DisplayName:Url"], Width: 48), c => c.Url),
                (new ExcelColumn(l["DisplayName:Action"], Width: 32), c => c.Action),
                (new ExcelColumn(l["DisplayName:HttpStatusCode"], ExcelColumnKind.Integer, 8), c => c.HttpStatusCode),
                (new ExcelColumn(l["DisplayName:ExecutionDuration"], ExcelColumnKind.Integer, 12), c => c.ExecutionDuration),
                (new ExcelColumn(l["DisplayName:Exception"], Width: 24), c => c.Exception),
                (new ExcelColumn(l["DisplayName:Comment"], Width: 32), c => c.Comment),
                (new ExcelColumn(l["DisplayName:HasChanges"], Width: 8), c => c.HasChanges),
                (new ExcelColumn(l["DisplayName:BrowserInfo"], Width: 32), c => c.BrowserInfo),
                (new ExcelColumn(l["DisplayName:CorrelationId"], Width: 24), c => c.CorrelationId),
            ],
            calls.AsEnumerable()
        ) with
        {
            Titles = [l["AuditLogs"], l["ExportScope", totalCount, AuditLogConsts.MaxExportedRows]],
        };

    private ExcelSheet ChangesSheet(AuditLoggingDbContext context, IQueryable<AuditLog> calls, IStringLocalizer l)
    {
        var ids = calls.Select(c => c.Id);
        var rows = context
            .EntityChanges.Where(c => ids.Contains(c.AuditLogId))
            .OrderByDescending(c => c.ChangeTime)
            .ThenByDescending(c => c.Id)
            .SelectMany(
                c => c.PropertyChanges.DefaultIfEmpty(),
                (c, p) =>
                    new ExportedChange(
                        c.ChangeTime,
                        c.AuditLog.UserName,
                        c.EntityTypeFullName,
                        c.EntityId,
                        c.ChangeType,
                        p!.PropertyName,
                        p.OriginalValue,
                        p.NewValue
                    )
            )
            .Take(AuditLogConsts.MaxExportedRows);
        return ExcelSheet.Of<ExportedChange>(
            l["EntityChanges"],
            [
                (new ExcelColumn(l["DisplayName:ChangeTime"], ExcelColumnKind.DateTime, 18), c => c.ChangeTime),
                (new ExcelColumn(l["DisplayName:UserName"]), c => c.UserName),
                (new ExcelColumn(l["DisplayName:EntityType"]), c => texts.NameOf(c.EntityTypeFullName)),
                (new ExcelColumn(l["DisplayName:EntityId"], Width: 38), c => c.EntityId),
                (new ExcelColumn(l["DisplayName:ChangeType"], Width: 8), c => l[$"Enum:EntityChangeType.{c.ChangeType}"].Value),
                (new ExcelColumn(l["DisplayName:PropertyName"]), c => PropertyName(c)),
                (new ExcelColumn(l["DisplayName:OriginalValue"], Width: 36), c => ValueOf(c, c.OriginalValue)),
                (new ExcelColumn(l["DisplayName:NewValue"], Width: 36), c => ValueOf(c, c.NewValue)),
            ],
            rows.AsEnumerable()
        );
    }

    private string? ValueOf(ExportedChange change, string? value) =>
        change.PropertyName is null ? null : texts.ValueOf(change.EntityTypeFullName, change.PropertyName, value);

    private string? PropertyName(ExportedChange change) =>
        change.PropertyName is null ? null : texts.NameOf(change.EntityTypeFullName, change.PropertyName);
}
