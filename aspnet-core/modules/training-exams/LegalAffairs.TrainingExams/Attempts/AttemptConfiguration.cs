using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Attempts;

internal sealed class AttemptConfiguration
    : IEntityTypeConfiguration<Attempt>,
        IEntityTypeConfiguration<AttemptOrder>,
        IEntityTypeConfiguration<AttemptAnswer>,
        IEntityTypeConfiguration<AttemptEvent>
{
    public void Configure(EntityTypeBuilder<Attempt> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Attempts");
        builder.Property(a => a.LastAddress).HasMaxLength(AttemptLimits.MaxAddressLength);
        builder.Property(a => a.Score).HasConversion<ScoreConverter>();
        builder.HasOne<Exam>().WithMany().HasForeignKey(a => a.ExamId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(a => new
            {
                a.ExamId,
                a.UserId,
                a.Number,
            })
            .IsUnique();
        builder.HasIndex(a => a.UserId);
        // What the job that closes attempts looks for.
        builder.HasIndex(a => new { a.Status, a.DeadlineTime });
        builder.HasIndex(a => new { a.IsMarked, a.Status });
        builder.HasIndex(a => new { a.ExamId, a.IsMarked });
        builder.HasIndex(a => new
        {
            a.ExamId,
            a.Counts,
            a.OrganizationUnitId,
        });
    }

    public void Configure(EntityTypeBuilder<AttemptOrder> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "AttemptOrders");
        builder.HasKey(o => o.AttemptId);
        builder.HasOne<Attempt>().WithOne().HasForeignKey<AttemptOrder>(o => o.AttemptId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AttemptAnswer> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "Answers");
        builder.HasKey(a => new { a.AttemptId, a.Sequence });
        builder.Property(a => a.Answer).HasMaxLength(AttemptLimits.MaxAnswerLength);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(a => a.AttemptId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AttemptEvent> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "AttemptEvents");
        builder.Property(e => e.Detail).HasMaxLength(AttemptLimits.MaxDetailLength);
        builder.Property(e => e.Address).HasMaxLength(AttemptLimits.MaxAddressLength);
        builder.HasOne<Attempt>().WithMany().HasForeignKey(e => e.AttemptId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.AttemptId, e.Time });
    }
}
