using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Questions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalAffairs.TrainingExams.Practice;

internal sealed class WrongQuestionConfiguration : IEntityTypeConfiguration<WrongQuestion>
{
    public void Configure(EntityTypeBuilder<WrongQuestion> builder)
    {
        builder.ToTable(TrainingExamsDbContext.TablePrefix + "WrongQuestions");
        builder.HasOne<Question>().WithMany().HasForeignKey(w => w.QuestionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(w => new { w.UserId, w.QuestionId }).IsUnique();
        builder.HasIndex(w => new { w.UserId, w.LastWrongTime });
        builder.Ignore(w => w.IsKnown);
    }
}
