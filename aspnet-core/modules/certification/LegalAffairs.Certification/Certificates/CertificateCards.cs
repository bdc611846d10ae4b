using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.PublicChecks;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What is printed on cards, with a signed code each.</summary>
internal sealed class CertificateCards(IDbContextProvider<CertificationDbContext> contexts, BureauSignature signature)
    : ITransientDependency
{
    public async Task<List<CardDto>> FindAsync(GetCardsInput input)
    {
        var context = await contexts.GetDbContextAsync();
        var found = await context
            .Certificates.AsNoTracking()
            .Where(c => c.Step == CertificateStep.Issued)
            .WhereIf(input.BatchId is not null, c => c.BatchId == input.BatchId)
            .WhereIf(input.BatchId is null, c => input.CertificateIds.Contains(c.Id))
            .Join(context.Set<CertificateIssue>(), c => c.Id, i => i.Id, (c, i) => new { Certificate = c, Issue = i })
            .OrderBy(r => r.Issue.Number)
            .Take(GetCardsInput.MaxCards)
            .ToListAsync();
        var personIds = found.Select(r => r.Certificate.PersonId).Distinct().ToList();
        var pictured = await context
            .People.Where(p => personIds.Contains(p.Id) && p.PhotoFileId != null)
            .Select(p => p.Id)
            .ToHashSetAsync();
        return found.ConvertAll(r => CardOf(r.Certificate, r.Issue, pictured.Contains(r.Certificate.PersonId)));
    }

    private CardDto CardOf(Certificate certificate, CertificateIssue issue, bool hasPhoto) =>
        new(
            certificate.Id,
            certificate.PersonId,
            hasPhoto,
            issue.Number,
            issue.PersonName,
            issue.UnitName,
            issue.BodyName,
            issue.Kind,
            certificate.Areas,
            issue.IssuedOn,
            issue.ValidUntil,
            signature.Sign(issue.ToPayload(certificate.Areas))
        );
}
