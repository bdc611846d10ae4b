using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.Exams;

[Authorize(P.Default)]
internal sealed class MakeUpExamAppService(IRepository<Exam, Guid> exams, MakeUpExams makeUps, ExamDtos dtos)
    : ApplicationService,
        IMakeUpExamAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    [HttpPost("api/app/exam/{id}/make-up")]
    [Authorize(P.Edit)]
    public async Task<ExamDto> CreateAsync(Guid id, MakeUpInput input) =>
        await dtos.OfAsync(await makeUps.CreateAsync(await exams.GetAsync(id), input));
}
