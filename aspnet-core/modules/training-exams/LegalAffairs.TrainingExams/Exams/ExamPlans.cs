using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>What is asked for, once it fits to the paper and, of a make-up, to the exam that it makes up for.</summary>
internal sealed class ExamPlans(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task<ExamPlan> CheckAsync(CreateExamInput input, ExamKind kind, Guid? makesUpForId)
    {
        var context = await contexts.GetDbContextAsync();
        await ExamPreparation.CheckPaperAsync(context, input.PaperId);
        var plan = ExamPlan.From(input);
        if (kind != ExamKind.MakeUp)
        {
            return makesUpForId is null ? plan : throw new BusinessException(TrainingExamsErrorCodes.MakeUpOfNothing);
        }

        var original =
            await context.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == makesUpForId && e.Kind == ExamKind.Regular)
            ?? throw new BusinessException(TrainingExamsErrorCodes.MakeUpOfNothing);
        original.CheckIs(ExamStatus.Released, TrainingExamsErrorCodes.MakeUpBeforeRelease);
        await MakeUpRules.CheckPaperAsync(context, original.Id, plan.PaperId);
        return plan with { IsQualification = original.IsQualification };
    }
}
