using LegalAffairs.Abp.EntityFrameworkCore.Outbox;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.AuditLogging.Data;
using LegalAffairs.Identity.Data;
using LegalAffairs.Platform.Data;
using LegalAffairs.SupervisionInspections.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LegalAffairs.Database.Sqlite;

/// <summary>Lets "dotnet ef" make a module's context without the host.</summary>
internal abstract class DesignTimeContext<TContext> : IDesignTimeDbContextFactory<TContext>
    where TContext : DbContext
{
    public TContext CreateDbContext(string[] args)
    {
        var engine = new SqliteEngine(Microsoft.Extensions.Options.Options.Create(new SqliteOptions()));
        var options = new DbContextOptionsBuilder<TContext>();
        engine.Configure(options, DbContextFactory.MigrationsHistoryTable(typeof(TContext)));
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }
}

internal sealed class DesignTimeOutbox : DesignTimeContext<OutboxDbContext>;

internal sealed class DesignTimeAuditLogging : DesignTimeContext<AuditLoggingDbContext>;

internal sealed class DesignTimeIdentity : DesignTimeContext<IdentityDbContext>;

internal sealed class DesignTimePlatform : DesignTimeContext<PlatformDbContext>;

internal sealed class DesignTimeSupervisionInspections : DesignTimeContext<SupervisionInspectionsDbContext>;
