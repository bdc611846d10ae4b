using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.Appeals;

[Authorize(P.Appeals)]
internal sealed class AppealAppService(
    IRepository<Appeal, Guid> appeals,
    AppealDtos dtos,
    AppealDetails details,
    AppealAnswering answering,
    Recusal recusal
) : ApplicationService, IAppealAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<PagedResultDto<AppealDto>> GetListAsync(GetAppealsInput input)
    {
        var query = (await appeals.GetQueryableAsync())
            .WhereIf(input.ExamId is not null, a => a.ExamId == input.ExamId)
            .WhereIf(input.Status is not null, a => a.Status == input.Status);
        var page = await query.OrderBy(a => a.FiledTime).ThenBy(a => a.Id).PageBy(input).ToListAsync();
        return new PagedResultDto<AppealDto>(await query.LongCountAsync(), await dtos.OfAsync(page));
    }

    public async Task<AppealDetailDto> GetAsync(Guid id) => await details.GetAsync(await appeals.GetAsync(id), CurrentUser.GetId());

    public async Task<AppealDto> AnswerAsync(Guid id, AnswerAppealInput input)
    {
        if (input.Correction is not null)
        {
            await CheckPolicyAsync(P.Regrade);
        }

        var appeal = await appeals.GetAsync(id);
        await recusal.CheckKeysOfExamAsync(appeal.ExamId);
        await answering.AnswerAsync(appeal, input, CurrentUser.GetId(), Now);
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await dtos.OfAsync([appeal]))[0];
    }
}
