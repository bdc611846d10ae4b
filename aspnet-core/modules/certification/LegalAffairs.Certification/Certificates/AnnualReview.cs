using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.EntityFrameworkCore;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>年度审验 of all that are valid, thousands at one go: a line in the history of each, and two updates.</summary>
internal sealed class AnnualReview(IDbContextProvider<CertificationDbContext> contexts, IUnitDirectory directory, IGuidGenerator guids)
    : ITransientDependency
{
    private const int IdsAtOnce = 1000;

    public async Task<AnnualReviewDto> RunAsync(AnnualReviewInput input, CertificateDecision decision, Guid? userId, DateTime now)
    {
        var today = LocalTime.DayOf(now);
        CheckDates(input.Year, decision, today);
        var context = await contexts.GetDbContextAsync();
        IReadOnlyCollection<Guid> unitIds = input.OrganizationUnitId is { } unitId ? await directory.GetWithBelowAsync(unitId) : [];
        var due = await context
            .Certificates.Where(CertificateStates.Is(CertificateState.Valid, today))
            .Where(CertificateStates.ReviewIs(AnnualReviewState.Open, input.Year))
            .Where(c => c.LastActOn <= decision.DecidedOn)
            .WhereIf(input.OrganizationUnitId is not null, c => unitIds.Contains(c.OrganizationUnitId))
            .Select(c => c.Id)
            .ToListAsync();
        var exceptions = input.Exceptions.ToDictionary(e => e.CertificateId!.Value, e => e.Reason.Trim());
        var unknown = exceptions.Keys.Except(due).ToList();
        if (due.Count == 0 || unknown.Count > 0)
        {
            throw new BusinessException(due.Count == 0 ? E.NothingToReview : E.ExceptionNotDue)
                .WithData("year", input.Year)
                .WithData("count", unknown.Count);
        }

        await new BulkInsert<CertificateEvent>(context).InsertAsync(due.Select(Line), CancellationToken.None);
        await MarkAsync(context, [.. due.Where(id => !exceptions.ContainsKey(id))], input.Year, passed: true, decision);
        await MarkAsync(context, [.. exceptions.Keys], input.Year, passed: false, decision);
        return new AnnualReviewDto(due.Count - exceptions.Count, exceptions.Count);

        CertificateEvent Line(Guid id) =>
            exceptions.TryGetValue(id, out var reason)
                ? NewLine(id, CertificateAct.FailAnnualReview, decision with { Reason = reason })
                : NewLine(id, CertificateAct.PassAnnualReview, decision);

        CertificateEvent NewLine(Guid id, CertificateAct act, CertificateDecision why) =>
            new(id, act, why, new ActOf(guids.Create(), userId, now), null, null);
    }

    private static void CheckDates(int year, CertificateDecision decision, DateOnly today)
    {
        if (decision.DecidedOn > today)
        {
            throw new BusinessException(E.ActInFuture).WithData("day", decision.DecidedOn);
        }

        if (year != today.Year && year != today.Year - 1)
        {
            throw new BusinessException(E.ReviewYearInvalid).WithData("year", year);
        }
    }

    private static async Task MarkAsync(CertificationDbContext context, List<Guid> ids, int year, bool passed, CertificateDecision decision)
    {
        foreach (var block in ids.Chunk(IdsAtOnce))
        {
            await context
                .Certificates.Where(c => block.Contains(c.Id))
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(c => c.ReviewedYear, year)
                        .SetProperty(c => c.PassedReview, passed)
                        .SetProperty(c => c.LastActOn, decision.DecidedOn)
                );
        }
    }
}
