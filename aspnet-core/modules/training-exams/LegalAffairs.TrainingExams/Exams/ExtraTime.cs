using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>延时, for one or for the whole room. Those who are writing have it with their next answer.</summary>
internal sealed class ExtraTime(IDbContextProvider<TrainingExamsDbContext> contexts, AttemptHistory history) : ITransientDependency
{
    public async Task GrantAsync(Exam exam, GrantTimeInput input, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        if (input.UserId is { } userId)
        {
            exam.CheckIs(ExamStatus.Scheduled, TrainingExamsErrorCodes.ExamNotOpen);
            var candidate =
                await context.Set<ExamCandidate>().SingleOrDefaultAsync(c => c.ExamId == exam.Id && c.UserId == userId)
                ?? throw new BusinessException(TrainingExamsErrorCodes.CandidateUnknown);
            candidate.GrantTime(input.Minutes);
        }
        else
        {
            exam.Compensate(input.Minutes);
        }

        var open = await context
            .Attempts.Where(a => a.ExamId == exam.Id && a.Status == AttemptStatus.InProgress)
            .Where(a => input.UserId == null || a.UserId == input.UserId)
            .ToListAsync();
        foreach (var attempt in open)
        {
            attempt.GrantTime(input.Minutes);
            await history.AddAsync(attempt.Id, AttemptEventKind.TimeGranted, now, $"+{input.Minutes} {input.Reason.Trim()}");
        }
    }
}
