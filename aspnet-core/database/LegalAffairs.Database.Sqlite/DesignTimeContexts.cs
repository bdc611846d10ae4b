using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.Certification.Data;
using LegalAffairs.Identity.Data;
using LegalAffairs.Platform.Data;
using LegalAffairs.SupervisionInspections.Data;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Database.Sqlite;

internal abstract class DesignTimeContext<TContext> : DesignTimeContextFactory<TContext>
    where TContext : DbContext
{
    protected override IDatabaseEngine Engine { get; } = new SqliteEngine(Microsoft.Extensions.Options.Options.Create(new SqliteOptions()));
}

internal sealed class DesignTimeOutbox : DesignTimeContext<OutboxDbContext>;

internal sealed class DesignTimeAuditLogging : DesignTimeContext<AuditLoggingDbContext>;

internal sealed class DesignTimeIdentity : DesignTimeContext<IdentityDbContext>;

internal sealed class DesignTimePlatform : DesignTimeContext<PlatformDbContext>;

internal sealed class DesignTimeSupervisionInspections : DesignTimeContext<SupervisionInspectionsDbContext>;

internal sealed class DesignTimeTrainingExams : DesignTimeContext<TrainingExamsDbContext>;

internal sealed class DesignTimeCertification : DesignTimeContext<CertificationDbContext>;

internal sealed class DesignTimeTrainerPool : DesignTimeContext<TrainerPoolDbContext>;
