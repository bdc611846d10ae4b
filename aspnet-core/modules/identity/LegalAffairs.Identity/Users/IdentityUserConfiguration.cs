using LegalAffairs.Identity.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalAffairs.Identity.Users;

internal sealed class IdentityUserConfiguration : IEntityTypeConfiguration<IdentityUser>
{
    private const int MaxHashLength = 256;

    public void Configure(EntityTypeBuilder<IdentityUser> builder)
    {
        builder.ToTable("IdentityUsers");
        builder.Property(u => u.UserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        builder.Property(u => u.NormalizedUserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength).IsRequired();
        builder.Property(u => u.Name).HasMaxLength(IdentityUserConsts.MaxNameLength);
        builder.Property(u => u.Surname).HasMaxLength(IdentityUserConsts.MaxNameLength);
        builder.Property(u => u.Email).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        builder.Property(u => u.NormalizedEmail).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        builder.Property(u => u.PhoneNumber).HasMaxLength(IdentityUserConsts.MaxPhoneNumberLength);
        builder.Property(u => u.PasswordHash).HasMaxLength(MaxHashLength);
        builder.Property(u => u.SecurityStamp).HasMaxLength(MaxHashLength);
        builder.Property(u => u.LockoutEnd).HasConversion(UtcConverter);
        builder.Ignore(u => u.TwoFactorEnabled);
        builder.HasIndex(u => u.NormalizedUserName).IsUnique();
        builder.HasIndex(u => u.NormalizedEmail).IsUnique();
        builder.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(u => u.Roles).AutoInclude();
    }

    // Not every engine compares times with an offset.
    private static ValueConverter<DateTimeOffset, DateTime> UtcConverter =>
        new(value => value.UtcDateTime, value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
}

internal sealed class IdentityUserRoleConfiguration : IEntityTypeConfiguration<IdentityUserRole>
{
    public void Configure(EntityTypeBuilder<IdentityUserRole> builder)
    {
        builder.ToTable("IdentityUserRoles");
        builder.HasKey(r => new { r.UserId, r.RoleId });
        builder.Property(r => r.RoleName).HasMaxLength(IdentityRoleConsts.MaxNameLength).IsRequired();
        builder.Property(r => r.Ground).HasMaxLength(IdentityRoleConsts.MaxGroundLength);
        builder.HasIndex(r => r.RoleName);
        builder.HasOne<IdentityRole>().WithMany().HasForeignKey(r => r.RoleId).OnDelete(DeleteBehavior.Restrict);
    }
}
