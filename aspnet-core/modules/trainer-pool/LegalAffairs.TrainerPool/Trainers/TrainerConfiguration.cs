using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainerPool.Trainers;

internal sealed class TrainerConfiguration
    : IEntityTypeConfiguration<Trainer>,
        IEntityTypeConfiguration<TrainerSpeciality>,
        IEntityTypeConfiguration<TrainerCourse>,
        IEntityTypeConfiguration<TrainerEvent>,
        IEntityTypeConfiguration<BusyTime>,
        IEntityTypeConfiguration<TrainerBatch>
{
    private const string Prefix = TrainerPoolDbContext.TablePrefix;

    public void Configure(EntityTypeBuilder<Trainer> builder)
    {
        builder.ToTable(Prefix + "Trainers", t => t.HasCheckConstraint("CK_PoolTrainers_Term", "TermEnd >= TermStart"));
        builder.Property(t => t.Introduction).HasMaxLength(TrainerLimits.MaxIntroductionLength);
        builder.HasIndex(t => t.UserId).IsUnique();
        builder.HasIndex(t => new { t.BatchNumber, t.Id });
        builder.HasIndex(t => new { t.OrganizationUnitId, t.TermEnd });
        builder.HasIndex(t => t.TermEnd);
        builder.HasOne<TrainerBatch>().WithMany().HasForeignKey(t => t.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Specialities).WithOne().HasForeignKey(s => s.TrainerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Courses).WithOne().HasForeignKey(c => c.TrainerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.Events).WithOne().HasForeignKey(e => e.TrainerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(t => t.BusyTimes).WithOne().HasForeignKey(b => b.TrainerId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(t => t.Specialities).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<TrainerSpeciality> builder)
    {
        builder.ToTable(Prefix + "TrainerSpecialities");
        builder.Property(s => s.Name).HasMaxLength(TrainerLimits.MaxSpecialityLength);
        builder.HasIndex(s => new { s.TrainerId, s.Name }).IsUnique();
        builder.HasIndex(s => s.Name);
    }

    public void Configure(EntityTypeBuilder<TrainerCourse> builder)
    {
        builder.ToTable(Prefix + "TrainerCourses");
        builder.Property(c => c.Title).HasMaxLength(TrainerLimits.MaxCourseTitleLength);
        builder.Property(c => c.Description).HasMaxLength(TrainerLimits.MaxIntroductionLength);
    }

    public void Configure(EntityTypeBuilder<TrainerEvent> builder)
    {
        builder.ToTable(Prefix + "TrainerEvents");
        builder.Property(e => e.Reason).HasMaxLength(TrainerLimits.MaxReasonLength);
    }

    public void Configure(EntityTypeBuilder<BusyTime> builder)
    {
        builder.ToTable(Prefix + "BusyTimes", t => t.HasCheckConstraint("CK_PoolBusyTimes_Order", "EndTime > StartTime"));
        builder.Property(b => b.Note).HasMaxLength(TrainerLimits.MaxNoteLength);
        builder.HasIndex(b => b.InvitationId).IsUnique();
        builder.HasIndex(b => new { b.TrainerId, b.StartTime });
    }

    public void Configure(EntityTypeBuilder<TrainerBatch> builder)
    {
        builder.ToTable(Prefix + "TrainerBatches");
        builder.Property(b => b.NoticeNumber).HasMaxLength(TrainerLimits.MaxNoticeNumberLength);
        builder.Ignore(b => b.IsPublished);
        builder.HasIndex(b => b.Number).IsUnique();
        builder.HasIndex(b => b.NoticeNumber).IsUnique();
    }
}
