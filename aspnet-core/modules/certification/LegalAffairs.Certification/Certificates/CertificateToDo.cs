using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What waits for somebody.</summary>
internal sealed class CertificateToDo(IDbContextProvider<CertificationDbContext> contexts, TimeProvider time) : ITransientDependency
{
    public async Task<CertificateToDoDto> GetAsync()
    {
        var (context, today) = (await contexts.GetDbContextAsync(), time.Today());
        var certificates = context.Certificates.AsNoTracking();
        var steps = await certificates
            .Where(c => c.Step < CertificateStep.Issued)
            .GroupBy(c => c.Step)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        var (soon, later) = (
            CertificateStates.EndOf(RenewalStage.ThirtyDays, today),
            CertificateStates.EndOf(RenewalStage.SixMonths, today)
        );
        var valid = certificates.Where(CertificateStates.Is(CertificateState.Valid, today));
        return new CertificateToDoDto(
            steps.GetValueOrDefault(CertificateStep.Applied),
            steps.GetValueOrDefault(CertificateStep.UnitReviewed),
            steps.GetValueOrDefault(CertificateStep.BureauReviewed),
            steps.GetValueOrDefault(CertificateStep.Sent),
            await valid.CountAsync(c => c.ValidUntil <= soon),
            await valid.CountAsync(c => c.ValidUntil <= later),
            await valid.Where(CertificateStates.ReviewIs(AnnualReviewState.Open, today.Year)).CountAsync(),
            today.Year,
            await valid.WhoseHolderLeft(context, today).CountAsync(),
            await certificates.CountAsync(c => c.RevocationProposedOn != null)
        );
    }
}
