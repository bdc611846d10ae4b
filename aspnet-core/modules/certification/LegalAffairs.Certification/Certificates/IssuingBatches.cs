using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>What goes to the issuer, and who is in it.</summary>
internal sealed class IssuingBatches(IDbContextProvider<CertificationDbContext> contexts) : ITransientDependency
{
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
