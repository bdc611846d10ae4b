using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Identity.SecurityLogs;

internal sealed class SecurityLogWorkbook(IExcelWriter excel, IStringLocalizerFactory localizers) : ITransientDependency
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public RemoteStreamContent Create(IReadOnlyList<SecurityLogDto> logs)
    {
        var text = localizers.Create(typeof(AbpIdentityResource));
        var sheet = ExcelSheet.Of(
            text["SecurityLogs"],
            [
                (new ExcelColumn(text["SecurityLog:CreationTime"], ExcelColumnKind.DateTime, 20), l => l.CreationTime),
                (new ExcelColumn(text["UserName"], Width: 24), l => l.UserName),
                (new ExcelColumn(text["SecurityLog:Action"], Width: 24), l => text[$"SecurityLogAction:{l.Action}"].Value),
                (new ExcelColumn(text["SecurityLog:ClientIpAddress"], Width: 20), l => l.ClientIpAddress),
                (new ExcelColumn(text["SecurityLog:Device"], Width: 24), l => l.Device),
                (new ExcelColumn(text["SecurityLog:CorrelationId"], Width: 36), l => (object?)l.CorrelationId),
            ],
            logs
        );
        var stream = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1 << 16,
            FileOptions.DeleteOnClose
        );
        excel.Write(stream, sheet);
        stream.Position = 0;
        return new RemoteStreamContent(stream, $"{text["SecurityLogs"]}.xlsx", ContentType, stream.Length);
    }
}
