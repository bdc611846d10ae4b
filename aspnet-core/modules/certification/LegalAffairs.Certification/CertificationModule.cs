using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Certification;

/// <summary>执法人员资格、持证上岗: enforcement bodies, their people, certificates.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class CertificationModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<CertificationDbContext>();
        context.Services.AddHostedService(sp => sp.GetRequiredService<ImportRunner>());
    }
}
