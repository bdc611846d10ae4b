using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.HandOver;

internal sealed class ExamPasses(IDbContextProvider<TrainingExamsDbContext> contexts) : IExamPasses, ITransientDependency
{
    public async Task<IReadOnlyList<ExamPass>> GetAsync(Guid examId, CancellationToken cancellationToken = default)
    {
        var context = await contexts.GetDbContextAsync(cancellationToken);
        var exam = await context
            .Exams.AsNoTracking()
            .SingleOrDefaultAsync(
                e => e.Id == examId && e.Status == ExamStatus.Released && e.Kind != ExamKind.Rehearsal,
                cancellationToken
            );
        if (exam is null)
        {
            return [];
        }

        var passed = await context
            .Attempts.Where(a => a.ExamId == examId && a.Counts && a.Score >= exam.PassMark && a.SubmittedTime != null)
            .Select(a => new
            {
                a.UserId,
                a.OrganizationUnitId,
                SubmittedTime = a.SubmittedTime!.Value,
            })
            .ToListAsync(cancellationToken);
        return passed.ConvertAll(a => new ExamPass(a.UserId, a.OrganizationUnitId, LocalTime.DayOf(a.SubmittedTime)));
    }
}
