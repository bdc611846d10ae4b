using LegalAffairs.Abp;
using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using Microsoft.EntityFrameworkCore;
using E = LegalAffairs.Certification.CertificationErrorCodes;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What goes to the issuer, and who is in it.</summary>
internal sealed class IssuingBatches(
    IDbContextProvider<CertificationDbContext> contexts,
    CertificateApplications applications,
    Deciders deciders,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<IssuingBatch> SendAsync(IReadOnlyCollection<Guid> ids, CertificateDecision decision, Guid? userId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var certificates = await context
            .Certificates.WhereIf(ids.Count == 0, c => c.Step == CertificateStep.BureauReviewed)
            .WhereIf(ids.Count > 0, c => ids.Contains(c.Id))
            .OrderBy(c => c.Id)
            .Take(SendBatchInput.MaxCertificates)
            .ToListAsync();
        if (certificates.Count < ids.Distinct().Count())
        {
            throw new EntityNotFoundException(typeof(Certificate));
        }

        if (ids.Count == 0)
        {
            certificates.RemoveAll(c => deciders.IsOwn(c.OwnerId, decision));
        }

        if (certificates.Count == 0)
        {
            throw new BusinessException(E.NothingToSend);
        }

        if (await context.IssuingBatches.AnyAsync(b => b.DocumentNumber == decision.DocumentNumber))
        {
            throw new BusinessException(E.BatchNumberTaken).WithData("number", decision.DocumentNumber);
        }

        var batch = new IssuingBatch(guids.Create(), decision.DocumentNumber, decision.LegalBasis, decision.DecidedOn, certificates.Count);
        context.Add(batch);
        var people = await PeopleOfAsync(certificates);
        foreach (var certificate in certificates)
        {
            var act = new ActOf(guids.Create(), userId, now);
            CheckMayGoOn(certificate, people[certificate.PersonId], decision, act.Today);
            certificate.Send(batch.Id, decision, act);
        }

        return batch;
    }

    /// <summary>To the issuer, or to its number; and nobody sends or issues the own one.</summary>
    public void CheckMayGoOn(Certificate certificate, Person person, CertificateDecision decision, DateOnly today)
    {
        if (applications.FindObstacle(certificate, person, today) is { } obstacle)
        {
            throw obstacle;
        }

        if (deciders.IsOwn(certificate.OwnerId, decision))
        {
            throw new BusinessException(E.OwnCertificate).WithData("name", person.Name);
        }
    }

    public async Task<IssuingBatch> GetAsync(Guid batchId) =>
        await (await contexts.GetDbContextAsync()).IssuingBatches.SingleOrDefaultAsync(b => b.Id == batchId)
        ?? throw new EntityNotFoundException(typeof(IssuingBatch), batchId);

    public async Task<List<Certificate>> CertificatesOfAsync(Guid batchId) =>
        await (await contexts.GetDbContextAsync()).Certificates.Where(c => c.BatchId == batchId).OrderBy(c => c.Id).ToListAsync();

    public async Task<Dictionary<Guid, Person>> PeopleOfAsync(IEnumerable<Certificate> certificates)
    {
        var ids = certificates.Select(c => c.PersonId).Distinct().ToList();
        return await (await contexts.GetDbContextAsync()).People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
    }

    public async Task<Dictionary<Guid, Certificate>> ReplacedByAsync(IEnumerable<Certificate> certificates)
    {
        var ids = certificates.Select(c => c.ReplacesId).OfType<Guid>().ToList();
        return await (await contexts.GetDbContextAsync()).Certificates.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
    }

    public async Task<PagedResultDto<IssuingBatchDto>> GetListAsync(PagedResultRequestDto input)
    {
        var context = await contexts.GetDbContextAsync();
        var page = context.IssuingBatches.AsNoTracking().OrderByDescending(b => b.SentOn).ThenByDescending(b => b.Id).PageBy(input);
        return new PagedResultDto<IssuingBatchDto>(
            await context.IssuingBatches.LongCountAsync(),
            await ToDtos(page, context).ToListAsync()
        );
    }

    public async Task<IssuingBatchDto> DtoOfAsync(Guid batchId)
    {
        var context = await contexts.GetDbContextAsync();
        return await ToDtos(context.IssuingBatches.AsNoTracking().Where(b => b.Id == batchId), context).SingleAsync();
    }

    private static IQueryable<IssuingBatchDto> ToDtos(IQueryable<IssuingBatch> batches, CertificationDbContext context) =>
        batches.Select(b => new IssuingBatchDto(
            b.Id,
            b.DocumentNumber,
            b.SentOn,
            b.Count,
            context.Certificates.Count(c => c.BatchId == b.Id && c.Step == CertificateStep.Issued),
            b.CreationTime
        ));
}
