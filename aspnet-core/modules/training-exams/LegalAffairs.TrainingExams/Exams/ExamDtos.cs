using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.ObjectMapping;
using LegalAffairs.TrainingExams.Data;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Exams;

internal sealed class ExamDtos(IDbContextProvider<TrainingExamsDbContext> contexts, IObjectMapper mapper) : ITransientDependency
{
    public async Task<ExamDto> OfAsync(Exam exam)
    {
        var context = await contexts.GetDbContextAsync();
        var paper = await context
            .Papers.IgnoreQueryFilters()
            .Where(p => p.Id == exam.PaperId)
            .Select(p => new { p.Title, p.TotalPoints })
            .SingleAsync();
        var dto = mapper.Map<Exam, ExamDto>(exam);
        (dto.PaperTitle, dto.TotalPoints) = (paper.Title, paper.TotalPoints);
        var candidates = context.Set<ExamCandidate>().Where(c => c.ExamId == exam.Id);
        dto.HasDrawnCandidates = await candidates.AnyAsync(c => c.DrawId != null);
        if (exam.Status == ExamStatus.Draft)
        {
            dto.CandidateCount = await candidates.CountAsync();
        }

        return dto;
    }
}
