using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.HandOver;

internal sealed class ExamPasses(IDbContextProvider<TrainingExamsDbContext> contexts, CountedResults results)
    : IExamPasses,
        ITransientDependency
{
    public async Task<IReadOnlyList<ExamPass>> GetAsync(Guid examId, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var exam = await context
            .Exams.AsNoTracking()
            .SingleOrDefaultAsync(e => e.Id == examId && e.Status == ExamStatus.Released && e.Kind == ExamKind.Regular, cancellationToken);
        return exam is null
            ? []
            :
            [
                .. (await results.GetAsync(exam, cancellationToken: cancellationToken))
                    .People.Where(p => p.IsPassed)
                    .Select(p => new ExamPass(p.UserId, p.OrganizationUnitId, LocalTime.DayOf(p.FirstPass!.SubmittedTime))),
            ];
    }
}
