using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Draws;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Exams;

namespace LegalAffairs.TrainingExams.Exams;

[Authorize(P.Default)]
internal sealed class CandidateDrawAppService(
    IRepository<Exam, Guid> exams,
    HeldExams held,
    CandidateDraws candidateDraws,
    IVerifiableDraws draws
) : ApplicationService, ICandidateDrawAppService
{
    private const string Root = "api/app/exam/{id}/candidate-draw";

    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    [HttpGet(Root)]
    public async Task<ListResultDto<DrawInfo>> GetListAsync(Guid id)
    {
        await exams.GetAsync(id);
        return new ListResultDto<DrawInfo>(await draws.GetListAsync(CandidateDraws.KeyOf(id)));
    }

    [HttpGet(Root + "/{drawId}")]
    public Task<CandidateDrawDto> GetAsync(Guid id, Guid drawId) => candidateDraws.GetAsync(id, drawId);

    [HttpPost(Root)]
    [Authorize(P.Edit)]
    public async Task<DrawInfo> PrepareAsync(Guid id, PrepareCandidateDrawInput input) =>
        await candidateDraws.PrepareAsync(await exams.GetAsync(id), input);

    [HttpPost(Root + "/{drawId}/draw")]
    [Authorize(P.Edit)]
    public async Task<DrawInfo> DrawAsync(Guid id, Guid drawId, DrawCandidatesInput input) =>
        await candidateDraws.DrawAsync(await held.GetAsync(id), drawId, input);

    [HttpGet(Root + "/{drawId}/receipt")]
    public async Task<IRemoteStreamContent> GetReceiptAsync(Guid id, Guid drawId)
    {
        var exam = await exams.GetAsync(id);
        var receipt = await draws.GetReceiptAsync(CandidateDraws.KeyOf(id), drawId);
        var name = $"{L["CandidateDraw:ReceiptFileName"]} {exam.Title}.json";
        return new RemoteStreamContent(new MemoryStream(receipt.ToJson()), name, "application/json");
    }
}
