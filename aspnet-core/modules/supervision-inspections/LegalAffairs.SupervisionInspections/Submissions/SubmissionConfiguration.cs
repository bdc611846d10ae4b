using LegalAffairs.SupervisionInspections.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.SupervisionInspections.Submissions;

internal sealed class SubmissionConfiguration
    : IEntityTypeConfiguration<Submission>,
        IEntityTypeConfiguration<SubmissionVersion>,
        IEntityTypeConfiguration<SubmittedFile>,
        IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "Submissions");
        builder.Property(s => s.Note).HasMaxLength(SubmissionLimits.MaxNoteLength);
        builder
            .HasIndex(s => new
            {
                s.IndicatorId,
                s.OrganizationUnitId,
                s.Round,
            })
            .IsUnique();
        builder.HasIndex(s => new { s.TaskPlanId, s.OrganizationUnitId });
        builder.HasIndex(s => s.OrganizationUnitId);
        builder.HasMany(s => s.Versions).WithOne().HasForeignKey(v => v.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Contacts).WithOne().HasForeignKey(c => c.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(s => s.FirstSubmittedDay).Ignore(s => s.LatestVersion).Ignore(s => s.IsEditable);
    }

    public void Configure(EntityTypeBuilder<SubmissionVersion> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "SubmissionVersions");
        builder.Property(v => v.Note).HasMaxLength(SubmissionLimits.MaxNoteLength);
        builder.Property(v => v.ReturnReason).HasMaxLength(SubmissionLimits.MaxReasonLength);
        builder.HasIndex(v => new { v.SubmissionId, v.Number }).IsUnique();
        builder.HasMany(v => v.Files).WithOne().HasForeignKey(f => f.SubmissionVersionId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SubmittedFile> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "SubmittedFiles");
        builder.Property(f => f.Name).HasMaxLength(SubmittedFile.MaxNameLength);
        builder.Property(f => f.Sha256).HasMaxLength(SubmittedFile.Sha256Length);
        builder.HasIndex(f => f.Sha256);
        builder.HasIndex(f => f.FileId);
    }

    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable(SupervisionInspectionsDbContext.TablePrefix + "Contacts");
        builder.Property(c => c.Name).HasMaxLength(SubmissionLimits.MaxContactNameLength);
        builder.Property(c => c.Position).HasMaxLength(SubmissionLimits.MaxPositionLength);
        builder.Property(c => c.EncryptedPhone).HasMaxLength(Contact.MaxEncryptedPhoneLength);
        builder.Property(c => c.MaskedPhone).HasMaxLength(SubmissionLimits.MaxPhoneLength);
        builder.Ignore(c => c.HasPhone);
    }
}
