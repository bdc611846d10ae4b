using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.AuditLogging.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.AuditLogging;

/// <summary>Keeps who did what when, off the request's path, and shows it to the auditor.</summary>
[DependsOn(typeof(AbpEntityFrameworkCoreModule))]
public sealed class AuditLoggingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<AuditLoggingDbContext>();
        context.Services.AddHostedService<AuditLogWriter>();
    }
}
