using LegalAffairs.AuditLogging.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed class AuditLogConfiguration : IEntityTypeConfiguration<AuditLog>
{
    public void Configure(EntityTypeBuilder<AuditLog> builder)
    {
        builder.ToTable(AuditLoggingDbContext.TablePrefix + "Logs");
        builder.Property(l => l.UserName).HasMaxLength(AuditLogConsts.MaxUserNameLength);
        builder.Property(l => l.ClientIpAddress).HasMaxLength(AuditLog.MaxClientIpAddressLength);
        builder.Property(l => l.BrowserInfo).HasMaxLength(AuditLog.MaxBrowserInfoLength);
        builder.Property(l => l.HttpMethod).HasMaxLength(AuditLog.MaxHttpMethodLength);
        builder.Property(l => l.Url).HasMaxLength(AuditLog.MaxUrlLength);
        builder.Property(l => l.Action).HasMaxLength(AuditLog.MaxActionLength);
        builder.Property(l => l.CorrelationId).HasMaxLength(AuditLog.MaxCorrelationIdLength);
        builder.Property(l => l.Exception).HasMaxLength(AuditLog.MaxExceptionLength);
        builder.Property(l => l.Comment).HasMaxLength(AuditLog.MaxCommentLength);

        // Restrict: a record is never deleted, and cascading parts would be looked for among all others at each save.
        builder.HasMany(l => l.EntityChanges).WithOne(c => c.AuditLog).HasForeignKey(c => c.AuditLogId).OnDelete(DeleteBehavior.Restrict);
        ConfigureIndexes(builder);
    }

    // One a filter and a sorting, each with the time, by which lists are ordered unless told otherwise.
    private static void ConfigureIndexes(EntityTypeBuilder<AuditLog> builder)
    {
        builder.HasIndex(l => l.ExecutionTime);
        builder.HasIndex(l => new { l.UserName, l.ExecutionTime });
        builder.HasIndex(l => new { l.HttpStatusCode, l.ExecutionTime });
        builder.HasIndex(l => new { l.IsFailure, l.ExecutionTime });
        builder.HasIndex(l => new { l.HasChanges, l.ExecutionTime });
        builder.HasIndex(l => l.ExecutionDuration);

        // A part of a text cannot be looked up; this way it is searched for in the index alone.
        builder.HasIndex(l => new
        {
            l.Action,
            l.Url,
            l.ExecutionTime,
        });
    }
}
