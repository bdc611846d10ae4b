using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>Exams behind their door: who schedules, and who changes the list meanwhile, come one after the other.</summary>
internal sealed class HeldExams(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task<Exam> GetAsync(Guid examId)
    {
        var context = await contexts.GetDbContextAsync();
        await ExamDoor.HoldAsync(context, [examId]);
        return await context.Exams.SingleOrDefaultAsync(e => e.Id == examId) ?? throw new EntityNotFoundException(typeof(Exam), examId);
    }
}
