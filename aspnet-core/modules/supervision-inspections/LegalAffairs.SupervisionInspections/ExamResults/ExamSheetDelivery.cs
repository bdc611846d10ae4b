using System.Globalization;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.SupervisionInspections.Reminders;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.TrainingExams.HandOver;

namespace LegalAffairs.SupervisionInspections.ExamResults;

/// <summary>Keeps one unit's sheet and tells the unit. It is written before the transaction begins, which others would wait for.</summary>
internal sealed class ExamSheetDelivery(
    IRepository<ExamResult, Guid> results,
    PlannedIndicators indicators,
    IExamUnitSheets sheets,
    IFileStore files,
    INotificationSender notifications,
    IUnitOfWorkManager unitOfWorkManager
) : ITransientDependency
{
    public async Task DeliverAsync(Guid resultId, CancellationToken cancellationToken)
    {
        var (asOf, sheet) = await WriteAsync(resultId, cancellationToken);
        await using var content = sheet?.GetStream();
        await using var unitOfWork = unitOfWorkManager.Begin();
        var result = await results.GetAsync(resultId, cancellationToken);
        var fileId = content is null ? (Guid?)null : (await files.SaveAsync(sheet!.FileName!, content, cancellationToken)).Id;
        await ReplaceAsync(result, fileId, asOf, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task<(DateTime AsOf, IRemoteStreamContent? Sheet)> WriteAsync(Guid resultId, CancellationToken cancellationToken)
    {
        await using var unitOfWork = unitOfWorkManager.Begin(isTransactional: false);
        var result = await results.GetAsync(resultId, cancellationToken);
        return (result.AsOf, await sheets.WriteAsync(result.ExamId, result.OrganizationUnitId));
    }

    // A sheet that the unit took into its material stays there; the new one is offered beside it.
    private async Task ReplaceAsync(ExamResult result, Guid? fileId, DateTime asOf, CancellationToken cancellationToken)
    {
        var key = ExamSheets.FileOwnerKey(result.Id);
        if (result.SheetFileId is { } old)
        {
            await files.DetachAsync([old], key, cancellationToken);
        }

        result.SetSheet(fileId, asOf);
        if (fileId is { } sheet)
        {
            await files.AttachAsync([sheet], key, cancellationToken);
            await TellAsync(result, cancellationToken);
        }
    }

    private async Task TellAsync(ExamResult result, CancellationToken cancellationToken)
    {
        var planned = await indicators.GetAsync(result.IndicatorId);
        var message = new NotificationMessage(
            FormattableString.Invariant($"exam-sheet:{result.Id}:{result.SheetAsOf:O}"),
            result.IsCorrected ? Notices.ExamSheetCorrected : Notices.ExamSheet,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["exam"] = result.ExamTitle,
                ["indicator"] = planned.Indicator.Name,
                ["number"] = planned.Indicator.Number.ToString(CultureInfo.InvariantCulture),
                ["plan"] = planned.PlanTitle,
            },
            Notices.ReportPage(result.IndicatorId, 1)
        );
        await notifications.SendToUnitAsync(result.OrganizationUnitId, RoleNames.UnitLiaison, message, cancellationToken);
    }
}
