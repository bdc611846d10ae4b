using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>发证: numbers and dates on reviewed applications, from the issuer's list or by the bureau itself.</summary>
internal sealed class Issuing(
    IDbContextProvider<CertificationDbContext> contexts,
    IssuingBatches batches,
    IssuingCheck check,
    CertificateNumbers numbers,
    ISettingProvider settings,
    IUnitDirectory units,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<DateOnly> DefaultEndAsync(DateOnly issuedOn) =>
        issuedOn.AddYears(await settings.GetAsync<int>(CertificationSettings.ValidYears)).AddDays(-1);

    /// <param name="decidedOn">Of the issuer's document; null: each on the day of its issue.</param>
    public async Task IssueAsync(IReadOnlyList<IssueRow> rows, CertificateDecision issue, ActOf by, DateOnly? decidedOn = null)
    {
        var context = await contexts.GetDbContextAsync();
        var certificates = rows.Select(r => r.Certificate).ToList();
        var people = await batches.PeopleOfAsync(certificates);
        var bodyIds = certificates.Select(c => c.BodyId).Distinct().ToList();
        var bodies = await context
            .Bodies.Where(b => bodyIds.Contains(b.Id))
            .Select(b => new { b.Id, b.Name })
            .ToDictionaryAsync(b => b.Id, b => b.Name);
        var replaced = await batches.ReplacedByAsync(certificates);
        var allUnits = await units.GetAllAsync();
        foreach (var row in rows)
        {
            var person = people[row.Certificate.PersonId];
            var decision = issue with { DecidedOn = decidedOn ?? row.IssuedOn };
            var unitName = allUnits.GetValueOrDefault(row.Certificate.OrganizationUnitId)?.Name ?? string.Empty;
            context.Add(row.Certificate.Issue(row.With(person.Name, unitName, bodies[row.Certificate.BodyId]), decision, NextAct()));
            if (row.Certificate.ReplacesId is { } replacedId)
            {
                var noted = decision with { DecidedOn = by.Today, Reason = row.Number };
                replaced[replacedId].BeReplaced(row.IssuedOn, noted, NextAct());
            }
        }

        ActOf NextAct() => by with { Id = guids.Create() };
    }

    /// <summary>Where the bureau is the issuer: the next numbers of the year for all in the batch that wait and may hold a certificate.</summary>
    public async Task<IssuingSelection> IssueByBureauAsync(Guid batchId, CertificateDecision issue, ActOf by)
    {
        if (!await settings.IsTrueAsync(CertificationSettings.IssuedByBureau))
        {
            throw new BusinessException(E.IssuerIsExternal);
        }

        var waiting = (await batches.CertificatesOfAsync(batchId)).FindAll(c => c.Step == CertificateStep.Sent);
        if (waiting.Count == 0)
        {
            throw new BusinessException(E.NothingToIssue).WithData("number", issue.DocumentNumber);
        }

        var selection = await check.RunAsync(waiting, issue, by.Today);
        await IssueAsync(await NumberedAsync(selection.Fit, issue.DecidedOn), issue, by);
        return selection;
    }

    private async Task<List<IssueRow>> NumberedAsync(IReadOnlyList<Certificate> certificates, DateOnly issuedOn)
    {
        var (people, format, until) = (
            await batches.PeopleOfAsync(certificates),
            await numbers.GetFormatAsync(),
            await DefaultEndAsync(issuedOn)
        );
        var rows = new List<IssueRow>();
        foreach (var kind in certificates.GroupBy(c => c.Kind))
        {
            var sequence = await numbers.GetHighestAsync(kind.Key, issuedOn.Year);
            rows.AddRange(
                kind.OrderBy(c => people[c.PersonId].Name, StringComparer.Ordinal)
                    .Select(c => new IssueRow(
                        c,
                        format.Make(kind.Key, issuedOn.Year, ++sequence),
                        issuedOn.Year,
                        sequence,
                        issuedOn,
                        until
                    ))
            );
        }

        return rows;
    }
}
