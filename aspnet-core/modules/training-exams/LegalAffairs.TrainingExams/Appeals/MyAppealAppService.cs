using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

[Authorize(TrainingExamsPermissions.MyExams)]
internal sealed class MyAppealAppService(IRepository<Appeal, Guid> appeals, IRepository<Exam, Guid> exams, AppealFiling filing)
    : ApplicationService,
        IMyAppealAppService
{
    private const int Most = 200;

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ListResultDto<MyAppealDto>> GetListAsync(GetMyAppealsInput input)
    {
        var userId = CurrentUser.GetId();
        var own = (await appeals.GetQueryableAsync())
            .Where(a => a.UserId == userId)
            .WhereIf(input.AttemptId is not null, a => a.AttemptId == input.AttemptId);
        return new ListResultDto<MyAppealDto>(await ReadAsync(own));
    }

    public async Task<MyAppealDto> CreateAsync(CreateAppealInput input)
    {
        var appeal = await filing.FileAsync(input, CurrentUser.GetId(), Now);
        await CurrentUnitOfWork.SaveChangesAsync();
        return (await ReadAsync((await appeals.GetQueryableAsync()).Where(a => a.Id == appeal.Id))).Single();
    }

    private async Task<List<MyAppealDto>> ReadAsync(IQueryable<Appeal> found) =>
        await found
            .OrderByDescending(a => a.FiledTime)
            .ThenByDescending(a => a.Id)
            .Take(Most)
            .Join(
                await exams.GetQueryableAsync(),
                a => a.ExamId,
                e => e.Id,
                (a, e) => new MyAppealDto(a.Id, a.AttemptId, e.Title, a.Ordinal, a.Text, a.FiledTime, a.Status, a.Reply, a.AnsweredTime)
            )
            .ToListAsync();
}
