using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What exams ask that are planned, running or not released. Nobody outside the staff is told what is right about it, wherever he meets it.</summary>
internal static class WithheldQuestions
{
    public static IQueryable<Guid> Of(TrainingExamsDbContext context) =>
        context
            .Set<PaperItem>()
            .Where(i =>
                context.Exams.Any(e => e.PaperId == i.PaperId && e.Status != ExamStatus.Released && e.Status != ExamStatus.Cancelled)
            )
            .Select(i => i.QuestionId);
}
