using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.Identity.SecurityLogs;

internal sealed class SecurityLogConfiguration : IEntityTypeConfiguration<SecurityLog>
{
    public void Configure(EntityTypeBuilder<SecurityLog> builder)
    {
        builder.ToTable("IdentitySecurityLogs");
        builder.Property(l => l.UserName).HasMaxLength(SecurityLog.MaxUserNameLength);
        builder.Property(l => l.NormalizedUserName).HasMaxLength(SecurityLog.MaxUserNameLength);
        builder.Property(l => l.ClientIpAddress).HasMaxLength(SecurityLog.MaxAddressLength);
        builder.Property(l => l.Device).HasMaxLength(SecurityLog.MaxDeviceLength);
        builder.Property(l => l.CorrelationId).HasMaxLength(SecurityLog.MaxCorrelationIdLength);
        builder.HasIndex(l => l.CreationTime);
        builder.HasIndex(l => new { l.NormalizedUserName, l.CreationTime });
    }
}
