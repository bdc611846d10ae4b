using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;
using E = LegalAffairs.Certification.CertificationErrorCodes;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The issuer's list: each line is matched by identity number with an application of the batch that waits for its number.</summary>
internal sealed class IssueImport(
    IExcelReader excelReader,
    IssuingBatches batches,
    Issuing issuing,
    CertificateNumbers numbers,
    IdentityNumbers identityNumbers
) : ITransientDependency
{
    private static readonly ExcelReadOptions Options = new()
    {
        RequiredColumns = IssueColumns.Required,
        MaxRows = SendBatchInput.MaxCertificates,
    };

    public async Task<ImportResult<IssueRow>> CheckAsync(Guid batchId, Stream content, DateOnly today)
    {
        var rows = excelReader.Read(content, Options).ToList();
        var batch = await batches.GetAsync(batchId);
        var certificates = await batches.CertificatesOfAsync(batchId);
        var people = await batches.PeopleOfAsync(certificates);
        var reader = new IssueRowReader(
            certificates.ToLookup(c => people[c.PersonId].IdentityNumberHash, StringComparer.Ordinal),
            await numbers.FindTakenAsync(rows.Select(r => NumberFormat.Normalize(r[IssueColumns.Number].Text))),
            await numbers.GetFormatAsync(),
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

    private sealed class IssueRowReader(
        ILookup<string, Certificate> certificates,
        IReadOnlySet<string> takenNumbers,
        NumberFormat format,
        IdentityNumbers identityNumbers,
        DateOnly sentOn,
        DateOnly today
    )
    {
        private readonly Dictionary<string, int> _rowsByNumber = new(StringComparer.Ordinal);
        private readonly HashSet<Guid> _seen = [];

        public IssueRow Read(ImportRow row)
        {
            var (number, parts) = ReadNumber(row);
            var issuedOn = row.RequiredDate(IssueColumns.IssuedOn);
            var validUntil = row.Date(IssueColumns.ValidUntil);
            if (issuedOn != default && (issuedOn < sentOn || issuedOn > today))
            {
                row.AddError(IssueColumns.IssuedOn, E.IssueDateInvalid, ("day", issuedOn), ("sent", sentOn));
            }

            if (validUntil is { } until && until <= issuedOn)
            {
                row.AddError(IssueColumns.ValidUntil, E.ValidUntilTooEarly, ("issued", issuedOn), ("until", until));
            }

            var certificate = ReadCertificate(row, parts?.Kind);
            return new IssueRow(certificate!, number, parts?.Year ?? 0, parts?.Sequence ?? 0, issuedOn, validUntil ?? default);
        }

        private (string Number, (CertificateKind Kind, int Year, int Sequence)? Parts) ReadNumber(ImportRow row)
        {
            var number = NumberFormat.Normalize(row.RequiredText(IssueColumns.Number, Limits.MaxCertificateNumberLength));
            var parts = format.Read(number);
            if (number.Length > 0 && parts is null)
            {
                row.AddError(IssueColumns.Number, E.NumberNotInFormat, ("number", number));
            }
            else if (takenNumbers.Contains(number))
            {
                row.AddError(IssueColumns.Number, E.NumberTaken, ("number", number));
            }
            else if (number.Length > 0 && !_rowsByNumber.TryAdd(number, row.Source.Number))
            {
                row.AddError(IssueColumns.Number, E.NumberTwiceInFile, ("number", number), ("first", _rowsByNumber[number]));
            }

            return (number, parts);
        }

        private Certificate? ReadCertificate(ImportRow row, CertificateKind? kind)
        {
            var before = row.Errors.Count;
            var text = row.RequiredText(IssueColumns.IdentityNumber, Limits.MaxIdentityNumberInput);
            if (row.Errors.Count > before)
            {
                return null;
            }

            if (IdentityNumber.TryParse(text, today, out var problem) is not { } identity)
            {
                row.AddError(IssueColumns.IdentityNumber, problem!);
                return null;
            }

            var found = certificates[identityNumbers.HashOf(identity)].FirstOrDefault(c => kind is null || c.Kind == kind);
            if (found is null)
            {
                row.AddError(IssueColumns.IdentityNumber, E.NotInBatch, ("number", identity.Masked));
            }
            else if (found.Step != CertificateStep.Sent || !_seen.Add(found.Id))
            {
                row.AddError(IssueColumns.IdentityNumber, E.IssuedAlready, ("number", identity.Masked));
            }

            return found;
        }
    }
}
