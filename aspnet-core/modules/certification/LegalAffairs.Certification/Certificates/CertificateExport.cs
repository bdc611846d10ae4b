using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The register as a workbook.</summary>
internal sealed class CertificateExport(CertificateList list, IExcelWriter writer) : ITransientDependency
{
    public async Task<IRemoteStreamContent> WriteAsync(GetCertificatesInput input, IStringLocalizer texts)
    {
        var rows = await list.GetAllAsync(input);
        var sheet = ExcelSheet.Of<CertificateListDto>(
            texts["Export:Register"],
            [
                (new ExcelColumn(IssueColumns.Name), c => c.PersonName),
                (new ExcelColumn(IssueColumns.Unit, Width: 30), c => c.OrganizationUnitName),
                (new ExcelColumn(IssueColumns.Kind), c => texts[$"Enum:CertificateKind.{(int)c.Kind}"].Value),
                (new ExcelColumn(IssueColumns.Areas, Width: 30), c => AreaNames.Of(c.Areas, texts)),
                (new ExcelColumn(IssueColumns.Number, Width: 22), c => c.Number),
                (new ExcelColumn(IssueColumns.IssuedOn, ExcelColumnKind.Date), c => c.IssuedOn),
                (new ExcelColumn(IssueColumns.ValidUntil, ExcelColumnKind.Date), c => c.ValidUntil),
                (new ExcelColumn(texts["Certs:State"]), c => texts[$"Enum:CertificateState.{(int)c.State}"].Value),
                (new ExcelColumn(texts["Certs:Step"]), c => texts[$"Enum:CertificateStep.{(int)c.Step}"].Value),
                (new ExcelColumn(texts["Certs:ReviewedYear"], ExcelColumnKind.Integer), c => c.ReviewedYear),
                (new ExcelColumn(texts["Certs:Review"]), c => ReviewOf(c, texts)),
            ],
            rows
        );
        return ExportedFile.Write(
            $"{texts["Export:Register"].Value}.xlsx",
            FileType.Xlsx.ContentType,
            stream => writer.Write(stream, sheet)
        );
    }

    private static string? ReviewOf(CertificateListDto certificate, IStringLocalizer texts) =>
        certificate.ReviewedYear is null
            ? null
            : texts[
                $"Enum:AnnualReviewState.{(int)(certificate.PassedReview ? AnnualReviewState.Passed : AnnualReviewState.Failed)}"
            ].Value;
}
