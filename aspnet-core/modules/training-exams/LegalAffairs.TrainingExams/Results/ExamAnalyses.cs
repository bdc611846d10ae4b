using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Asks for the analysis of an exam. A rehearsal has none: it says nothing about the questions.</summary>
internal sealed class ExamAnalyses(IDbContextProvider<TrainingExamsDbContext> contexts) : ITransientDependency
{
    public async Task RequestAsync(Exam exam)
    {
        if (exam.Kind == ExamKind.Rehearsal)
        {
            return;
        }

        var context = await contexts.GetDbContextAsync();
        var requested = await context
            .Set<ExamAnalysis>()
            .Where(a => a.ExamId == exam.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Requested, a => a.Requested + 1));
        if (requested == 0)
        {
            context.Add(new ExamAnalysis(exam.Id));
        }
    }
}
