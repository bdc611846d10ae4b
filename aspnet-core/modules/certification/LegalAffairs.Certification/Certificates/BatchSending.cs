using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>报制证机关: reviewed applications become a batch, but for those that may not go on.</summary>
internal sealed class BatchSending(IDbContextProvider<CertificationDbContext> contexts, IssuingCheck check, IGuidGenerator guids)
    : ITransientDependency
{
    /// <returns>No batch where all are held back.</returns>
    public async Task<(IssuingBatch? Batch, IReadOnlyList<HeldBackDto> HeldBack)> SendAsync(
        IReadOnlyCollection<Guid> ids,
        CertificateDecision decision,
        Guid? userId,
        DateTime now
    )
    {
        var context = await contexts.GetDbContextAsync();
        var asked = await FindAskedAsync(ids, context);
        var sent = await context.IssuingBatches.SingleOrDefaultAsync(b => b.DocumentNumber == decision.DocumentNumber);
        if (sent is null && asked.Count == 0)
        {
            throw new BusinessException(E.NothingToSend);
        }

        var others = asked.FindAll(c => sent is null || c.BatchId != sent.Id);
        var selection = await check.RunAsync(others, decision, LocalTime.DayOf(now), c => c.FindObstaclesToSending(decision.DecidedOn));
        if (sent is not null)
        {
            CheckSameAgain(sent, decision, isWhole: ids.Count == 0 || asked.Count - others.Count == sent.Count, selection);
            return (sent, selection.HeldBack);
        }

        if (selection.Fit.Count == 0)
        {
            return (null, selection.HeldBack);
        }

        var batch = new IssuingBatch(guids.Create(), decision.DocumentNumber, decision.LegalBasis, decision.DecidedOn, selection.Fit.Count);
        context.Add(batch);
        foreach (var certificate in selection.Fit)
        {
            certificate.Send(batch.Id, decision, new ActOf(guids.Create(), userId, now));
        }

        return (batch, selection.HeldBack);
    }

    private static async Task<List<Certificate>> FindAskedAsync(IReadOnlyCollection<Guid> ids, CertificationDbContext context)
    {
        var found = await context
            .Certificates.WhereIf(ids.Count == 0, c => c.Step == CertificateStep.BureauReviewed)
            .WhereIf(ids.Count > 0, c => ids.Contains(c.Id))
            .OrderBy(c => c.Id)
            .Take(SendBatchInput.MaxCertificates)
            .ToListAsync();
        return found.Count < ids.Distinct().Count() ? throw new EntityNotFoundException(typeof(Certificate)) : found;
    }

    // Whoever got no answer presses again and is told what the first time did; another batch needs another document.
    private static void CheckSameAgain(IssuingBatch sent, CertificateDecision decision, bool isWhole, IssuingSelection others)
    {
        var isSame = sent.SentOn == decision.DecidedOn && sent.LegalBasis == decision.LegalBasis && isWhole && others.Fit.Count == 0;
        if (!isSame)
        {
            throw new BusinessException(E.BatchNumberTaken).WithData("number", decision.DocumentNumber);
        }
    }
}
