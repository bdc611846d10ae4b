using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>补考: for the absent and the failed of an exam whose results are out.</summary>
internal sealed class MakeUpExams(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    Candidates candidates,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids
) : ITransientDependency
{
    public async Task<Exam> CreateAsync(Exam exam, MakeUpInput input)
    {
        if (exam.Kind != ExamKind.Regular)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MakeUpOfNothing);
        }

        exam.CheckIs(ExamStatus.Released, TrainingExamsErrorCodes.MakeUpBeforeRelease);
        var context = await contexts.GetDbContextAsync();
        var (title, start) = (input.Title.Trim(), input.StartTime);
        // Who arranges the same at the same moment waits here, and then finds it.
        await ExamDoor.HoldAsync(context, [exam.Id]);
        // The button was pressed twice, or the answer got lost on its way.
        var known = await context.Exams.FirstOrDefaultAsync(e =>
            e.MakesUpForId == exam.Id && e.Status == ExamStatus.Draft && e.Title == title && e.StartTime == start
        );
        return known ?? await CreateAsync(context, exam, input);
    }

    private async Task<Exam> CreateAsync(TrainingExamsDbContext context, Exam exam, MakeUpInput input)
    {
        var people = await AbsentAndFailedAsync(context, exam);
        if (people.Count == 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.NobodyToMakeUp);
        }

        await ExamPreparation.CheckPaperAsync(context, input.PaperId);
        await MakeUpRules.CheckPaperAsync(context, exam.Id, input.PaperId);
        var plan = ExamPlan.Of(exam) with
        {
            Title = input.Title.Trim(),
            PaperId = input.PaperId,
            StartTime = input.StartTime,
            EndTime = input.EndTime,
        };
        var makeUp = new Exam(guids.Create(), ExamKind.MakeUp, exam.Id, plan);
        context.Add(makeUp);
        await unitOfWorkManager.Current!.SaveChangesAsync();
        await candidates.AddAsync(makeUp, people, drawId: null);
        return makeUp;
    }

    // Whoever left the service meanwhile need not come.
    private async Task<IReadOnlyList<Guid>> AbsentAndFailedAsync(TrainingExamsDbContext context, Exam exam)
    {
        var scores = await context.Attempts.Where(a => a.ExamId == exam.Id).Select(a => new { a.UserId, a.Score }).ToListAsync();
        var passed = scores.Where(s => s.Score >= exam.PassMark).Select(s => s.UserId).ToHashSet();
        var all = await context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id).Select(c => c.UserId).ToListAsync();
        return await candidates.ActiveOfAsync([.. all.Where(id => !passed.Contains(id))]);
    }
}
