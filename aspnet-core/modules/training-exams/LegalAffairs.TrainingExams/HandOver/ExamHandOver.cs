using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.HandOver;

/// <summary>
/// Tells other modules what came out: at the release, and again when scores change afterwards. A make-up has no numbers of its own; when its results
/// come out or change, those of the exam that it makes up for are told anew.
/// </summary>
internal sealed class ExamHandOver(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    CountedResults results,
    IDistributedEventBus events,
    TimeProvider time
) : ITransientDependency
{
    /// <param name="exam">Whose results came out or have changed.</param>
    /// <param name="now">When that was done.</param>
    public async Task PublishAsync(Exam exam, DateTime now)
    {
        var context = await contexts.GetDbContextAsync();
        var counted = exam.MakesUpForId is { } original ? await context.Exams.SingleAsync(e => e.Id == original) : exam;
        if (exam.Kind == ExamKind.Rehearsal || exam.ReleasedTime is null || counted.ReleasedTime is not { } releasedTime)
        {
            return;
        }

        // Scores that were just changed count.
        await context.SaveChangesAsync();
        // Whoever corrects at the same moment waits here and then counts what the other has changed, under a later time.
        await ExamDoor.HoldAsync(context, [counted.Id]);
        var asOf = now == releasedTime ? now : time.GetUtcNow().UtcDateTime;
        var total = await context.Papers.IgnoreQueryFilters().Where(p => p.Id == counted.PaperId).Select(p => p.TotalPoints).SingleAsync();
        var units = UnitsOf(await results.GetAsync(counted));
        await events.PublishAsync(new ExamReleasedEto(counted.Id, counted.Title, releasedTime, counted.IndicatorId, asOf, total, units));
    }

    private static IReadOnlyList<ExamUnitResult> UnitsOf(CountedExam exam) =>
        [
            .. exam
                .People.Where(p => p.OrganizationUnitId is not null)
                .GroupBy(p => p.OrganizationUnitId!.Value)
                .OrderBy(g => g.Key)
                .Select(unit => new ExamUnitResult(
                    unit.Key,
                    unit.Count(),
                    unit.Count(p => p.IsPresent),
                    unit.Count(p => p.IsPassed),
                    unit.Sum(p => p.Points)
                )),
        ];
}
