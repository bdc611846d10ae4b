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

/// <summary>年度审验 of all that are valid, thousands at one go: two updates, and a line in the history of each.</summary>
internal sealed class AnnualReview(
    IDbContextProvider<CertificationDbContext> contexts,
    IUnitDirectory directory,
    Deciders deciders,
    IGuidGenerator guids
) : ITransientDependency
{
    private const int IdsAtOnce = 1000;

    public async Task<AnnualReviewDto> RunAsync(AnnualReviewInput input, CertificateDecision decision, Guid? userId, DateTime now)
    {
        var today = LocalTime.DayOf(now);
        CheckDates(input.Year, decision, today);
        var context = await contexts.GetDbContextAsync();
        var found = await Due(await WithinAsync(context, input), input.Year, decision, today)
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.OwnerId })
            .ToListAsync();
        // Nobody reviews oneself, and no colleague is in the way because of that.
        var own = found.FindAll(c => deciders.IsOwn(c.OwnerId, decision));
        var due = found.Except(own).Select(c => c.Id).ToList();
        var exceptions = input.Exceptions.ToDictionary(e => e.CertificateId!.Value, e => e.Reason.Trim());
        CheckDue(input.Year, due, exceptions.Keys);
        var passing = due.FindAll(id => !exceptions.ContainsKey(id));
        await MarkAsync(context, passing, input.Year, passed: true, decision, today);
        await MarkAsync(context, [.. exceptions.Keys.Order()], input.Year, passed: false, decision, today);
        await new BulkInsert<CertificateEvent>(context).InsertAsync(due.Select(Line), CancellationToken.None);
        return new AnnualReviewDto(passing.Count, exceptions.Count, own.Count);

        CertificateEvent Line(Guid id) =>
            exceptions.TryGetValue(id, out var reason)
                ? NewLine(id, CertificateAct.FailAnnualReview, decision with { Reason = reason })
                : NewLine(id, CertificateAct.PassAnnualReview, decision);

        CertificateEvent NewLine(Guid id, CertificateAct act, CertificateDecision why) =>
            new(id, act, why, new ActOf(guids.Create(), userId, now), null, null);
    }

    private async Task<IQueryable<Certificate>> WithinAsync(CertificationDbContext context, AnnualReviewInput input)
    {
        IReadOnlyCollection<Guid> unitIds = input.OrganizationUnitId is { } unitId ? await directory.GetWithBelowAsync(unitId) : [];
        return context.Certificates.WhereIf(input.OrganizationUnitId is not null, c => unitIds.Contains(c.OrganizationUnitId));
    }

    private static IQueryable<Certificate> Due(
        IQueryable<Certificate> certificates,
        int year,
        CertificateDecision decision,
        DateOnly today
    ) =>
        certificates
            .Where(CertificateStates.Is(CertificateState.Valid, today))
            .Where(CertificateStates.ReviewIs(AnnualReviewState.Open, year))
            .Where(c => c.LastActOn <= decision.DecidedOn);

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

    private static void CheckDue(int year, List<Guid> due, IEnumerable<Guid> exceptions)
    {
        var unknown = exceptions.Except(due).Count();
        if (due.Count == 0 || unknown > 0)
        {
            throw new BusinessException(due.Count == 0 ? E.NothingToReview : E.ExceptionNotDue)
                .WithData("year", year)
                .WithData("count", unknown);
        }
    }

    // With the condition once more: since the reading somebody else may have reviewed or revoked. The stamp tells who has one open in a form.
    private async Task MarkAsync(
        CertificationDbContext context,
        List<Guid> ids,
        int year,
        bool passed,
        CertificateDecision decision,
        DateOnly today
    )
    {
        foreach (var block in ids.Chunk(IdsAtOnce))
        {
            var stamp = guids.Create().ToString("N");
            var marked = await Due(context.Certificates.Where(c => block.Contains(c.Id)), year, decision, today)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(c => c.ReviewedYear, year)
                        .SetProperty(c => c.PassedReview, passed)
                        .SetProperty(c => c.LastActOn, decision.DecidedOn)
                        .SetProperty(c => c.ConcurrencyStamp, stamp)
                );
            if (marked < block.Length)
            {
                throw new BusinessException(E.ReviewedMeanwhile).WithData("year", year);
            }
        }
    }
}
