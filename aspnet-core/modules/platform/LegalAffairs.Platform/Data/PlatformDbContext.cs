using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.Platform.DataScopes;
using LegalAffairs.Platform.Draws;
using LegalAffairs.Platform.Emailing;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.LegalClocks;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.Platform.Settings;
using LegalAffairs.Platform.UnitMembers;
using LegalAffairs.Platform.WorkingCalendars;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Data;

internal sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options) : AbpDbContext<PlatformDbContext>(options)
{
    public const string TablePrefix = "Platform";

    public DbSet<OrganizationUnit> OrganizationUnits => Set<OrganizationUnit>();

    public DbSet<OrganizationUnitHistoryEntry> OrganizationUnitHistory => Set<OrganizationUnitHistoryEntry>();

    public DbSet<UnitMember> UnitMembers => Set<UnitMember>();

    public DbSet<RoleDataScope> RoleDataScopes => Set<RoleDataScope>();

    public DbSet<SettingValue> Settings => Set<SettingValue>();

    public DbSet<OutgoingEmail> OutgoingEmails => Set<OutgoingEmail>();

    public DbSet<Notification> Notifications => Set<Notification>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<FileAttachment> FileAttachments => Set<FileAttachment>();

    public DbSet<CalendarEntry> CalendarEntries => Set<CalendarEntry>();

    public DbSet<LegalClock> LegalClocks => Set<LegalClock>();

    public DbSet<LegalClockWatch> LegalClockWatches => Set<LegalClockWatch>();

    public DbSet<VerifiableDraw> Draws => Set<VerifiableDraw>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.HaveJsonColumns<IReadOnlyList<Guid>>();
    }
}
