using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.Certificates;

/// <summary>Whose a certificate is: as printed once it is issued, until then as the person is called.</summary>
internal sealed class CertificateNames(IDbContextProvider<CertificationDbContext> contexts) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> GetAsync(IReadOnlyCollection<Certificate> certificates)
    {
        var context = await contexts.GetDbContextAsync();
        var ids = certificates.Select(c => c.Id).ToList();
        var personIds = certificates.Select(c => c.PersonId).Distinct().ToList();
        var printed = await context
            .Set<CertificateIssue>()
            .Where(i => ids.Contains(i.Id))
            .Select(i => new { i.Id, i.PersonName })
            .ToDictionaryAsync(i => i.Id, i => i.PersonName);
        // Whoever sees the certificate may know the name, also after a transfer out of sight.
        var people = await context
            .People.IgnoreQueryFilters()
            .Where(p => personIds.Contains(p.Id))
            .Select(p => new { p.Id, p.Name })
            .ToDictionaryAsync(p => p.Id, p => p.Name);
        return certificates.ToDictionary(c => c.Id, c => printed.GetValueOrDefault(c.Id) ?? people[c.PersonId]);
    }
}
