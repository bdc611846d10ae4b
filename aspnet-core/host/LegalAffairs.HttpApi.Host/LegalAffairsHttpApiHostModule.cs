using LegalAffairs.Abp.AspNetCore;
using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Abp.Modularity;
using LegalAffairs.AuditLogging;
using LegalAffairs.Certification;
using LegalAffairs.Database.MySql;
using LegalAffairs.Database.Sqlite;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.SupervisionInspections;
using LegalAffairs.TrainerPool;
using LegalAffairs.TrainingExams;

namespace LegalAffairs.HttpApi.Host;

/// <summary>The whole product: what it is made of, and the engine underneath.</summary>
[DependsOn(
    typeof(AbpAspNetCoreModule),
    typeof(LegalAffairsDatabaseSqliteModule),
    typeof(LegalAffairsDatabaseMySqlModule),
    typeof(AuditLoggingModule),
    typeof(IdentityModule),
    typeof(PlatformModule),
    typeof(SupervisionInspectionsModule),
    typeof(TrainingExamsModule),
    typeof(TrainerPoolModule),
    typeof(CertificationModule)
)]
public sealed class LegalAffairsHttpApiHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var dataDirectory = context.Configuration["App:DataDirectory"] ?? "data";
        var files = context.Configuration["BlobStoring:Directory"] ?? Path.Combine(dataDirectory, "files");
        context.Services.PostConfigure<BlobStoringOptions>(o => o.Directory = files);
        context.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(30));
    }
}
