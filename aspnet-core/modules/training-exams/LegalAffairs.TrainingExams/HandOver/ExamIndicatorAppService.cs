using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.SupervisionInspections.ExamResults;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.HandOver;

[Authorize(P.Default)]
[Authorize(P.Edit)]
internal sealed class ExamIndicatorAppService(IRepository<Exam, Guid> exams, IMeasurableIndicators indicators, ExamDtos dtos)
    : ApplicationService,
        IExamIndicatorAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ListResultDto<MeasurableIndicator>> GetListAsync() => new(await indicators.GetListAsync());

    [HttpPut("api/app/exam/{id}/indicator")]
    public async Task<ExamDto> UpdateAsync(Guid id, ExamIndicatorInput input)
    {
        var exam = await exams.GetAsync(id);
        if (input.IndicatorId is { } indicatorId && await indicators.FindAsync(indicatorId) is null)
        {
            throw new BusinessException(TrainingExamsErrorCodes.IndicatorUnusable);
        }

        exam.CountFor(input.IndicatorId);
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(exam);
    }
}
