using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Appeals;

[Authorize(TrainingExamsPermissions.MyExams)]
internal sealed class MyAppealAppService(
    IRepository<Appeal, Guid> appeals,
    IRepository<Exam, Guid> exams,
    AppealFiling filing,
    IDbContextProvider<TrainingExamsDbContext> contexts
) : ApplicationService, IMyAppealAppService
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

    private async Task<List<MyAppealDto>> ReadAsync(IQueryable<Appeal> found)
    {
        var list = await found
            .OrderByDescending(a => a.FiledTime)
            .ThenByDescending(a => a.Id)
            .Take(Most)
            .Join(await exams.GetQueryableAsync(), a => a.ExamId, e => e.Id, (appeal, e) => new { Appeal = appeal, e.Title })
            .AsNoTracking()
            .ToListAsync();
        var numbers = await ShownNumbers.OfAsync(await contexts.GetDbContextAsync(), list.Select(a => a.Appeal.AttemptId));
        return list.ConvertAll(a => DtoOf(a.Appeal, a.Title, numbers));
    }

    private static MyAppealDto DtoOf(Appeal appeal, string title, ShownNumbers numbers) =>
        new(
            appeal.Id,
            appeal.AttemptId,
            title,
            appeal.Ordinal,
            appeal.Ordinal is { } ordinal ? numbers.Of(appeal.AttemptId, ordinal) : null,
            appeal.Text,
            appeal.FiledTime,
            appeal.Status,
            appeal.Reply,
            appeal.AnsweredTime
        );
}
