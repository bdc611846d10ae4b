using System.ComponentModel.DataAnnotations;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using P = LegalAffairs.Certification.CertificationPermissions;

namespace LegalAffairs.Certification.Certificates;

[Authorize(P.Certificates.Issue)]
internal sealed class IssuingBatchAppService(
    IssuingBatches batches,
    BatchSending sending,
    BatchExport export,
    IssueImport import,
    Issuing issuing,
    Deciders deciders,
    ImportErrorFile errorFile,
    IStringLocalizerFactory localizers
) : ApplicationService, IIssuingBatchAppService
{
    protected override Type LocalizationResource => typeof(CertificationResource);

    private ActOf Act => new(GuidGenerator.Create(), CurrentUser.Id, Now);

    public Task<PagedResultDto<IssuingBatchDto>> GetListAsync(PagedResultRequestDto input) => batches.GetListAsync(input);

    public async Task<IssuingBatchDto> GetAsync(Guid id) => await batches.DtoOfAsync((await batches.GetAsync(id)).Id);

    public async Task<IssuingOutcomeDto> SendAsync(SendBatchInput input)
    {
        var decision = await deciders.CheckAsync(input, CertificateAct.Send, certificate: null);
        var (batch, heldBack) = await sending.SendAsync(input.CertificateIds, decision, CurrentUser.Id, Now);
        return await OutcomeAsync(batch?.Id, batch?.Count ?? 0, heldBack);
    }

    [Authorize(P.People.Reveal)]
    public Task<IRemoteStreamContent> ExportAsync(Guid id, RevealReasonInput input) => export.WriteAsync(id, input.Reason.Trim(), L, Act);

    public async Task<IssueImportDto> ImportAsync(
        Guid id,
        IRemoteStreamContent file,
        ImportMode mode,
        [StringLength(CertificationLimits.MaxDocumentNumberLength)] string? documentNumber = null,
        DateOnly? decidedOn = null
    )
    {
        if (file is null)
        {
            throw new BusinessException(PlatformErrorCodes.FileMissing);
        }

        await using var content = file.GetStream();
        var decision = await DecisionAsync(id, decidedOn ?? LocalTime.DayOf(Now), documentNumber);
        var result = await import.CheckAsync(id, content, decision, LocalTime.DayOf(Now));
        var (report, saved) = (result.Report, result.RowsToSave(mode));
        await issuing.IssueAsync(saved, decision, Act, decidedOn);
        return new IssueImportDto(
            report.TotalRows,
            report.GoodRows,
            report.ErrorCount,
            [.. report.Errors.Take(Import.DefaultMaxErrors).Select(e => e.Render(localizers, report.HasSeveralSheets))],
            await errorFile.SaveAsync(report.Errors, L),
            saved.Count,
            mode
        );
    }

    public async Task<IssuingOutcomeDto> IssueAsync(Guid id, IssueInput input)
    {
        var selection = await issuing.IssueByBureauAsync(id, await DecisionAsync(id, input.IssuedOn!.Value), Act);
        return await OutcomeAsync(id, selection.Fit.Count, selection.HeldBack);
    }

    // What the batch was sent by is what it is issued by, where the issuer's own document is not known.
    private async Task<CertificateDecision> DecisionAsync(Guid batchId, DateOnly decidedOn, string? documentNumber = null)
    {
        var batch = await batches.GetAsync(batchId);
        var input = new DecisionInput
        {
            LegalBasis = batch.LegalBasis,
            DocumentNumber = string.IsNullOrWhiteSpace(documentNumber) ? batch.DocumentNumber : documentNumber,
            DecidedOn = decidedOn,
        };
        return await deciders.CheckAsync(input, CertificateAct.Issue, certificate: null);
    }

    private async Task<IssuingOutcomeDto> OutcomeAsync(Guid? batchId, int count, IReadOnlyList<HeldBackDto> heldBack)
    {
        await CurrentUnitOfWork.SaveChangesAsync();
        return new IssuingOutcomeDto(batchId is { } id ? await batches.DtoOfAsync(id) : null, count, heldBack);
    }
}
