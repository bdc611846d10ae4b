using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>Its acts are in the attempt's own history, which says more than a record of the call would.</summary>
[DisableAuditing]
[Authorize(TrainingExamsPermissions.MyExams)]
internal sealed class MyExamAppService(
    MyExams exams,
    AttemptStart start,
    AttemptPapers papers,
    AttemptWriter writer,
    IHttpContextAccessor http
) : ApplicationService, IMyExamAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    private string? Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public async Task<ListResultDto<MyExamDto>> GetListAsync() => new(await exams.GetAsync(CurrentUser.GetId(), Now));

    public async Task<AttemptSessionDto> StartAsync(Guid id, int? sessionNumber = null)
    {
        var started = await writer.WriteAsync(new StartAct(id, CurrentUser.GetId(), sessionNumber, Now, Address));
        return await start.DtoOfAsync(started, Now);
    }

    public async Task<IRemoteStreamContent> GetPaperAsync(Guid attemptId)
    {
        var json = await papers.GetForCandidateAsync(attemptId, CurrentUser.GetId());
        return new RemoteStreamContent(new MemoryStream(json.ToArray()), fileName: null, "application/json", json.Length, inline: true);
    }

    public async Task<AnswersSavedDto> SaveAnswersAsync(Guid attemptId, SaveAnswersInput input)
    {
        var now = Now;
        var paper = await papers.GetAsync(attemptId, CurrentUser.GetId());
        foreach (var answer in input.Answers)
        {
            AnswerRules.Check(paper, answer);
        }

        var answers = input.Answers.Select(a => new AttemptAnswer(attemptId, input.SessionNumber, a, now)).ToList();
        return await WriteAsync(SessionActKind.Save, attemptId, input, answers, now);
    }

    public Task<AnswersSavedDto> HeartbeatAsync(Guid attemptId, SessionInput input) => WriteAsync(SessionActKind.Save, attemptId, input);

    public Task ReportFocusLossAsync(Guid attemptId, SessionInput input) => WriteAsync(SessionActKind.LoseFocus, attemptId, input);

    public Task SubmitAsync(Guid attemptId, SessionInput input) => WriteAsync(SessionActKind.Submit, attemptId, input);

    private async Task<AnswersSavedDto> WriteAsync(SessionActKind kind, Guid attemptId, SessionInput input)
    {
        // Another's is not there, and must not look as if its device were.
        await papers.GetAsync(attemptId, CurrentUser.GetId());
        return await WriteAsync(kind, attemptId, input, [], Now);
    }

    private async Task<AnswersSavedDto> WriteAsync(
        SessionActKind kind,
        Guid attemptId,
        SessionInput input,
        IReadOnlyList<AttemptAnswer> answers,
        DateTime now
    )
    {
        var act = new SessionAct(kind, attemptId, CurrentUser.GetId(), input.SessionNumber, answers, now, Address);
        var deadline = await writer.WriteAsync(act);
        return new AnswersSavedDto(now, AttemptStart.Remaining(deadline, Now));
    }
}
