using System.Collections;
using LegalAffairs.Abp;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;
using E = LegalAffairs.Certification.CertificationErrorCodes;
using Limits = LegalAffairs.Certification.CertificationLimits;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Reads lines against what waits in the batch, which was looked up for all of them at once.</summary>
/// <param name="certificates">Of the batch, by the hash of the identity number.</param>
/// <param name="takenPlaces">By numbers that look otherwise: the format was changed during the year.</param>
/// <param name="findObstacle">Why this one may not be issued any more.</param>
internal sealed class IssueRowReader(
    ILookup<string, Certificate> certificates,
    Func<Certificate, BusinessException?> findObstacle,
    IReadOnlySet<string> takenNumbers,
    IReadOnlyDictionary<(CertificateKind Kind, int Year, int Sequence), string> takenPlaces,
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
        else if (parts is { } place && takenPlaces.TryGetValue(place, out var other))
        {
            row.AddError(IssueColumns.Number, E.SequenceTaken, ("number", number), ("other", other));
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
        else if (findObstacle(found) is { } obstacle)
        {
            row.AddError(
                IssueColumns.IdentityNumber,
                obstacle.Code,
                [.. obstacle.Data.Cast<DictionaryEntry>().Select(d => ((string)d.Key, d.Value))]
            );
        }

        return found;
    }
}
