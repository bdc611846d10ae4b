using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Whoever starts, gives extra time, arranges the make-up or hands results over passes one after the other.</summary>
internal static class ExamDoor
{
    /// <summary>Until the transaction ends. The first thing in it, so that nobody waits for another who waits for him.</summary>
    public static Task HoldAsync(TrainingExamsDbContext context, IReadOnlyCollection<Guid> examIds) =>
        context
            .Exams.Where(e => examIds.Contains(e.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.CompensationMinutes, e => e.CompensationMinutes));
}
