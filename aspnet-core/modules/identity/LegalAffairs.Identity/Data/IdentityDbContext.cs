using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Identity.Passwords;
using LegalAffairs.Identity.PermissionManagement;
using LegalAffairs.Identity.ProtectionKeys;
using LegalAffairs.Identity.SecurityLogs;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Identity.Data;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : AbpDbContext<IdentityDbContext>(options)
{
    public DbSet<IdentityUser> Users => Set<IdentityUser>();

    public DbSet<IdentityRole> Roles => Set<IdentityRole>();

    public DbSet<PasswordRecord> PasswordRecords => Set<PasswordRecord>();

    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    public DbSet<KnownPermission> KnownPermissions => Set<KnownPermission>();

    public DbSet<SecurityLog> SecurityLogs => Set<SecurityLog>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
}
