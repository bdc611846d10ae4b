using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Who may mark the answers of an exam.</summary>
internal sealed class Markers(IDbContextProvider<TrainingExamsDbContext> contexts, CertificateCheck certificates) : ITransientDependency
{
    public async Task CheckAsync(Exam exam, Guid markerId, DateTime now)
    {
        if (await FindRefusalAsync(exam, markerId, now) is { } refusal)
        {
            throw refusal;
        }
    }

    public async Task<BusinessException?> FindRefusalAsync(Exam exam, Guid markerId, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        // Who takes the exam has seen the questions only as a candidate, and may meet his own answer.
        if (await context.Set<ExamCandidate>().AnyAsync(c => c.ExamId == exam.Id && c.UserId == markerId))
        {
            return new BusinessException(TrainingExamsErrorCodes.MarkerIsCandidate);
        }

        if (!exam.RequiresCertifiedMarkers)
        {
            return null;
        }

        var reasons = await certificates.GetReasonsAgainstAsync([markerId], LocalTime.DayOf(now));
        return reasons.TryGetValue(markerId, out var reason)
            ? new BusinessException(TrainingExamsErrorCodes.MarkerNotCertified).WithData("reason", reason)
            : null;
    }
}
