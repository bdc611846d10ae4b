using LegalAffairs.Abp;
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

    public async Task CheckReferencesAsync(CreateExamInput input)
    {
        var context = await contexts.GetDbContextAsync();
        await ExamPreparation.CheckPaperAsync(context, input.PaperId);
        var isMakeUp = input.Kind == ExamKind.MakeUp;
        var exists = input.MakesUpForId is { } other && await context.Exams.AnyAsync(e => e.Id == other && e.Kind == ExamKind.Regular);
        if (isMakeUp != exists || (!isMakeUp && input.MakesUpForId is not null))
        {
            throw new BusinessException(TrainingExamsErrorCodes.MakeUpOfNothing);
        }
    }
}
