using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.HandOver;
using LegalAffairs.TrainingExams.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.Exams;

[Authorize(P.Default)]
internal sealed class ExamAppService(
    IRepository<Exam, Guid> exams,
    ExamPlans plans,
    ExamDtos dtos,
    Candidates candidates,
    CandidateList candidateList,
    ExamPreparation preparation,
    ExamCancellation cancellation,
    ExtraTime extraTime,
    AttemptHistory history,
    ExamHandOver handOver,
    ExamProgress progress,
    ResultAnnouncement announcement,
    HeldExams held,
    Recusal recusal
) : ApplicationService, IExamAppService
{
    private static readonly Sorting<Exam> Sorting = CreateSorting();

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<PagedResultDto<ExamListDto>> GetListAsync(GetExamsInput input)
    {
        var filter = input.Filter?.Trim() ?? string.Empty;
        var query = (await exams.GetQueryableAsync())
            .WhereIf(filter.Length > 0, e => e.Title.Contains(filter))
            .WhereIf(input.Status is not null, e => e.Status == input.Status)
            .WhereIf(input.Kind is not null, e => e.Kind == input.Kind);
        var totalCount = await query.LongCountAsync();
        var page = Sorting.Apply(query, input.Sorting).PageBy(input);
        return new PagedResultDto<ExamListDto>(totalCount, await ObjectMapper.ProjectTo<ExamListDto>(page).ToListAsync());
    }

    public async Task<ExamDto> GetAsync(Guid id) => await dtos.OfAsync(await exams.GetAsync(id));

    [Authorize(P.Edit)]
    public async Task<ExamDto> CreateAsync(CreateExamInput input)
    {
        var plan = await plans.CheckAsync(input, input.Kind, input.MakesUpForId);
        var exam = new Exam(GuidGenerator.Create(), input.Kind, input.MakesUpForId, plan);
        return await dtos.OfAsync(await exams.InsertAsync(exam, autoSave: true));
    }

    [Authorize(P.Edit)]
    public async Task<ExamDto> UpdateAsync(Guid id, UpdateExamInput input)
    {
        var exam = await exams.GetAsync(id);
        SetConcurrencyStampIfNotNull(exam, input.ConcurrencyStamp);
        // What kind of exam it is, is laid down when it is created.
        exam.Change(await plans.CheckAsync(input, exam.Kind, exam.MakesUpForId));
        return await SaveAsync(exam);
    }

    [Authorize(P.Edit)]
    public async Task DeleteAsync(Guid id)
    {
        var exam = await exams.GetAsync(id);
        exam.CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        await exams.DeleteAsync(exam);
    }

    public async Task<PagedResultDto<ExamCandidateDto>> GetCandidatesAsync(Guid id, GetCandidatesInput input)
    {
        await exams.GetAsync(id);
        return await candidateList.GetAsync(id, input);
    }

    [Authorize(P.Edit)]
    public async Task<CandidatesAddedDto> AddCandidatesAsync(Guid id, AddCandidatesInput input) =>
        await candidates.AddAsync(await held.GetAsync(id), input);

    [Authorize(P.Edit)]
    public async Task DeleteCandidateAsync(Guid id, Guid userId) => await candidates.RemoveAsync(await held.GetAsync(id), userId);

    [Authorize(P.Edit)]
    public async Task<ExamDto> ScheduleAsync(Guid id)
    {
        var exam = await held.GetAsync(id);
        await preparation.ScheduleAsync(exam, Now);
        return await SaveAsync(exam);
    }

    [Authorize(P.Edit)]
    public async Task<ExamDto> CancelAsync(Guid id, CancelExamInput input)
    {
        var exam = await exams.GetAsync(id);
        await cancellation.CancelAsync(exam, input.Reason.Trim(), Now);
        return await SaveAsync(exam);
    }

    [Authorize(P.Supervise)]
    public async Task<TimeGrantedDto> GrantTimeAsync(Guid id, GrantTimeInput input)
    {
        await recusal.CheckExamAsync(id);
        var granted = await extraTime.GrantAsync(id, input, Now);
        return new TimeGrantedDto(await dtos.OfAsync(granted.Exam), granted.Extended, granted.Reopened);
    }

    [Authorize(P.Supervise)]
    public async Task<ExamRoomDto> GetRoomAsync(Guid id) => await candidateList.CountAsync(await exams.GetAsync(id), Now);

    [Authorize(P.Supervise)]
    public async Task<IReadOnlyList<AttemptEventDto>> GetHistoryAsync(Guid id, Guid attemptId)
    {
        await recusal.CheckExamAsync(id);
        return await candidateList.ContainsAsync(id, attemptId)
            ? await history.GetAsync(attemptId)
            : throw new EntityNotFoundException(typeof(Attempt), attemptId);
    }

    [Authorize(P.Release)]
    public async Task<ExamDto> ReleaseAsync(Guid id)
    {
        await recusal.CheckExamAsync(id);
        var exam = await exams.GetAsync(id);
        await progress.CheckAllMarkedAsync(id);
        var now = Now;
        exam.Release(now);
        await handOver.PublishAsync(exam, now);
        await announcement.SendAsync(exam);
        return await SaveAsync(exam);
    }

    private async Task<ExamDto> SaveAsync(Exam exam)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return await dtos.OfAsync(exam);
    }

    private static Sorting<Exam> CreateSorting()
    {
        var sorting = new Sorting<Exam>("startTime desc") { ThenBy = e => e.Id };
        sorting.Add("startTime", e => e.StartTime);
        sorting.Add("title", e => e.Title);
        sorting.Add("status", e => e.Status);
        return sorting;
    }
}
