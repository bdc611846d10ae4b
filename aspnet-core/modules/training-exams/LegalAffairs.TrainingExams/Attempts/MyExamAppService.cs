using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Users;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Papers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Its acts are in the attempt's own history, which says more than a record of the call would.</summary>
[DisableAuditing]
[Authorize(TrainingExamsPermissions.MyExams)]
internal sealed class MyExamAppService(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    MyExams exams,
    AttemptStart start,
    AttemptHistory history,
    IPaperContents papers,
    AttemptPapers attemptPapers,
    AnswerWriter writer
) : ApplicationService, IMyExamAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    public async Task<ListResultDto<MyExamDto>> GetListAsync() => new(await exams.GetAsync(CurrentUser.GetId(), Now));

    public Task<AttemptSessionDto> StartAsync(Guid id) => start.StartAsync(id, CurrentUser.GetId(), Now);

    public async Task<IRemoteStreamContent> GetPaperAsync(Guid attemptId)
    {
        var attempt = await GetOwnAsync(attemptId);
        // Before the start nobody reads the questions.
        if (attempt.Status == AttemptStatus.Prepared)
        {
            throw new EntityNotFoundException(typeof(Attempt), attemptId);
        }

        var json = (await papers.GetForCandidatesAsync(attempt.PaperId)).Json;
        return new RemoteStreamContent(new MemoryStream(json.ToArray()), fileName: null, "application/json", json.Length, inline: true);
    }

    public async Task<AnswersSavedDto> SaveAnswersAsync(Guid attemptId, SaveAnswersInput input)
    {
        var now = Now;
        var paper = await attemptPapers.GetAsync(attemptId, CurrentUser.GetId());
        foreach (var answer in input.Answers)
        {
            AnswerRules.Check(paper, answer);
        }

        var answers = input.Answers.Select(a => new AttemptAnswer(attemptId, input.SessionNumber, a, now)).ToList();
        var deadline = await writer.WriteAsync(
            new PendingAnswers(attemptId, CurrentUser.GetId(), input.SessionNumber, answers, now),
            CancellationToken.None
        );
        return new AnswersSavedDto(now, AttemptStart.Remaining(deadline, Now));
    }

    public async Task ReportFocusLossAsync(Guid attemptId, SessionInput input)
    {
        var attempt = await GetOwnAsync(attemptId);
        attempt.LoseFocus(input.SessionNumber, Now);
        await history.AddAsync(attemptId, AttemptEventKind.FocusLost, Now);
    }

    public async Task SubmitAsync(Guid attemptId, SessionInput input)
    {
        if ((await GetOwnAsync(attemptId)).Submit(input.SessionNumber, Now))
        {
            await history.AddAsync(attemptId, AttemptEventKind.Submitted, Now);
        }
    }

    private async Task<Attempt> GetOwnAsync(Guid attemptId)
    {
        var userId = CurrentUser.GetId();
        return await (await contexts.GetDbContextAsync()).Attempts.SingleOrDefaultAsync(a => a.Id == attemptId && a.UserId == userId)
            ?? throw new EntityNotFoundException(typeof(Attempt), attemptId);
    }
}
