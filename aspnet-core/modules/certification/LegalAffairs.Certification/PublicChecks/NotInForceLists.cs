using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Certificates;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>The day's list of what is not in force, signed.</summary>
internal sealed class NotInForceLists(IDbContextProvider<CertificationDbContext> contexts, BureauSignature signature) : ITransientDependency
{
    public async Task<string> SignAsync(DateOnly day)
    {
        var context = await contexts.GetDbContextAsync();
        var issued = context.Certificates.IgnoreQueryFilters().AsNoTracking();
        var affected = await issued
            .Where(c => c.Step == CertificateStep.Issued && c.ValidUntil >= day)
            .Where(c => c.EndsOn <= day || c.Suspensions.Any(s => s.From <= day && s.To >= day))
            .ToListAsync();
        var mayNot = await issued
            .Where(CertificateStates.Is(CertificateState.Valid, day))
            .WhoseHolderMayNotEnforce(context, day)
            .Select(c => c.Id)
            .ToListAsync();
        var list = affected
            .Select(c => new NotInForce(c.Id, c.StateOn(day)))
            .Where(c => c.State != CertificateState.Valid)
            .Concat(mayNot.Select(id => new NotInForce(id, CertificateState.Valid)));
        return signature.Sign(new NotInForceList(day, [.. list.OrderBy(c => c.Id)]));
    }
}
