using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The issuer's list: each line is matched by identity number with an application of the batch that waits for its number.</summary>
internal sealed class IssueImport(
    IExcelReader excelReader,
    IssuingBatches batches,
    Issuing issuing,
    IssuingCheck check,
    CertificateNumbers numbers,
    IdentityNumbers identityNumbers
) : ITransientDependency
{
    private static readonly ExcelReadOptions Options = new()
    {
        RequiredColumns = IssueColumns.Required,
        MaxRows = SendBatchInput.MaxCertificates,
    };

    public async Task<ImportResult<IssueRow>> CheckAsync(Guid batchId, Stream content, CertificateDecision decision, DateOnly today)
    {
        var rows = excelReader.Read(content, Options).ToList();
        var batch = await batches.GetAsync(batchId);
        var certificates = (await batches.CertificatesOfAsync(batchId)).FindAll(c => c.Step != CertificateStep.Rejected);
        var people = await batches.PeopleOfAsync(certificates);
        var obstacles = await check.FindAsync(certificates, decision, today);
        var format = await numbers.GetFormatAsync();
        var reader = new IssueRowReader(
            certificates.ToLookup(c => people[c.PersonId].IdentityNumberHash, StringComparer.Ordinal),
            certificate => obstacles.Of(certificate).FirstOrDefault().Obstacle,
            await numbers.FindTakenAsync(rows.Select(r => NumberFormat.Normalize(r[IssueColumns.Number].Text))),
            await numbers.FindTakenPlacesAsync(
                rows.Select(r => format.Read(r[IssueColumns.Number].Text)).OfType<(CertificateKind, int, int)>()
            ),
            format,
            identityNumbers,
            batch.SentOn,
            today
        );
        var checkedRows = Import.Check(rows, reader.Read, int.MaxValue);
        var ends = new Dictionary<DateOnly, DateOnly>();
        foreach (var day in checkedRows.Rows.Where(r => r.ValidUntil == default).Select(r => r.IssuedOn).Distinct())
        {
            ends[day] = await issuing.DefaultEndAsync(day);
        }

        return checkedRows with
        {
            Rows = [.. checkedRows.Rows.Select(r => r.ValidUntil == default ? r with { ValidUntil = ends[r.IssuedOn] } : r)],
        };
    }
}
