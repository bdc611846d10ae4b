using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Loads what the starts of one batch need: a hall that presses "start" together asks once.</summary>
internal sealed class AttemptStarts(IPaperContents papers) : ISingletonDependency
{
    public async Task<StartableAttempts> LoadAsync(TrainingExamsDbContext context, IReadOnlyList<StartAct> acts, DateTime now)
    {
        if (acts.Count == 0)
        {
            return StartableAttempts.None;
        }

        var examIds = acts.Select(a => a.ExamId).Distinct().ToList();
        var userIds = acts.Select(a => a.UserId).Distinct().ToList();
        // Extra time waits for these starts, or they for it: nobody's minutes get lost in between.
        await ExamDoor.HoldAsync(context, examIds);
        var attempts = context.Attempts.AsNoTracking().Where(a => examIds.Contains(a.ExamId) && EF.Parameter(userIds).Contains(a.UserId));
        await attempts
            .Where(a => a.Status == AttemptStatus.Prepared || a.Status == AttemptStatus.InProgress)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.LastSeenTime, now));
        var exams = await context.Exams.AsNoTracking().Where(e => examIds.Contains(e.Id)).ToListAsync();
        var candidates = await context
            .Set<ExamCandidate>()
            .AsNoTracking()
            .Where(c => examIds.Contains(c.ExamId) && EF.Parameter(userIds).Contains(c.UserId))
            .ToListAsync();
        var found = await attempts.ToListAsync();
        var ids = found.ConvertAll(a => a.Id);
        var orders = await context.Set<AttemptOrder>().AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.AttemptId)).ToListAsync();
        return new StartableAttempts(exams, await PapersOfAsync(exams), candidates, found, orders);
    }

    private async Task<IReadOnlyDictionary<Guid, PaperContent>> PapersOfAsync(List<Exam> exams)
    {
        var found = new Dictionary<Guid, PaperContent>();
        foreach (var paperId in exams.Select(e => e.PaperId).Distinct())
        {
            found.Add(paperId, await papers.GetAsync(paperId));
        }

        return found;
    }
}
