using LegalAffairs.Abp;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Guids;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>Reads a paper table into a draft: every row is checked before one is saved.</summary>
internal sealed class IndicatorImport(
    IRepository<TaskPlan, Guid> plans,
    IExcelReader excelReader,
    IUnitDirectory directory,
    IStringLocalizerFactory localizers,
    IGuidGenerator guids
) : ITransientDependency
{
    private static readonly ExcelReadOptions Options = new()
    {
        RequiredColumns = IndicatorColumns.All,
        MaxRows = TaskPlanLimits.MaxIndicators,
    };

    public async Task<IndicatorImportDto> RunAsync(Guid planId, IRemoteStreamContent? file, ImportMode mode)
    {
        if (file is null)
        {
            throw new BusinessException(PlatformErrorCodes.FileMissing);
        }

        var plan = await plans.GetAsync(planId);
        plan.CheckIsDraft();
        await using var content = file.GetStream();
        var result = await CheckAsync(plan, content);
        var saved = result.RowsToSave(mode);
        AddTo(plan, saved);
        var (report, withSheet) = (result.Report, result.Report.HasSeveralSheets);
        return new IndicatorImportDto(
            report.TotalRows,
            report.GoodRows,
            report.ErrorCount,
            [.. report.Errors.Select(e => e.Render(localizers, withSheet))],
            saved.Count,
            mode
        );
    }

    public async Task<ImportResult<IndicatorContent>> CheckAsync(TaskPlan plan, Stream content)
    {
        var units = await directory.GetAllAsync();
        var rowReader = new IndicatorRowReader(units.Values, plan.Indicators.Select(i => i.Number).ToHashSet());
        var result = Import.Check(excelReader.Read(content, Options), rowReader.Read);
        plan.CheckHasRoomFor(result.Report.GoodRows);
        return result;
    }

    private void AddTo(TaskPlan plan, IReadOnlyList<IndicatorContent> rows)
    {
        foreach (var row in rows)
        {
            plan.AddIndicator(guids.Create(), row);
        }
    }
}
