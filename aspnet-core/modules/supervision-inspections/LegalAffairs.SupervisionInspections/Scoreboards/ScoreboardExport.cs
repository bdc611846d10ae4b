using System.Globalization;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Reviews;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.SupervisionInspections.Scoreboards;

/// <summary>The scoreboard as a sheet to print: first-level indicators across the head, a line for each unit, grades in words and colours.</summary>
internal sealed class ScoreboardExport(
    IExcelWriter excelWriter,
    IStringLocalizer<SupervisionInspectionsResource> localizer,
    TimeProvider time
) : ITransientDependency
{
    private const string Nothing = "—";

    public IRemoteStreamContent Write(ScoreboardDto board)
    {
        var today = time.Today();
        var sheet = new ExcelSheet(localizer["Scoreboard"], ColumnsOf(board), board.Rows.Select(r => RowOf(r)))
        {
            Titles =
            [
                $"{board.PlanTitle}　{localizer["Scoreboard"]}",
                localizer["Scoreboard:AsOf", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            ],
            FrozenColumns = 2,
        };
        var name = $"{board.PlanTitle}-{localizer["Scoreboard"]}-{today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}.xlsx";
        return ExportedFile.Write(name, FileType.Xlsx.ContentType, stream => excelWriter.Write(stream, sheet));
    }

    private IReadOnlyList<ExcelColumn> ColumnsOf(ScoreboardDto board) =>
        [
            new ExcelColumn(localizer["Scoreboard:Rank"], ExcelColumnKind.Integer, 6) { Centered = true },
            new ExcelColumn(localizer["Scoreboard:Unit"], Width: 20),
            .. board.Indicators.Select(i => new ExcelColumn(
                $"{i.Number} {i.Name}",
                i.IsPoints ? ExcelColumnKind.Decimal : ExcelColumnKind.Text,
                11
            )
            {
                Group = i.Category,
                Centered = true,
            }),
            new ExcelColumn(localizer["Scoreboard:MeanGrade"], ExcelColumnKind.Decimal, 10) { Centered = true },
            new ExcelColumn(localizer["Scoreboard:Points"], ExcelColumnKind.Decimal, 10) { Centered = true },
            new ExcelColumn(localizer["Scoreboard:OnTime"], Width: 10) { Centered = true },
            new ExcelColumn(localizer["Scoreboard:Complete"], Width: 10) { Centered = true },
        ];

    private IReadOnlyList<object?> RowOf(ScoreboardRowDto row) =>
        [
            row.Rank,
            row.OrganizationUnitName,
            .. row.Cells.Select(ValueOf),
            row.MeanGrade,
            row.Points,
            $"{row.OnTimeCount}/{row.DueCount}",
            $"{row.CompleteCount}/{row.DueCount}",
        ];

    private object? ValueOf(ScoreboardCellDto cell)
    {
        if (!cell.Applies)
        {
            return new ExcelStyled(Nothing, ExcelFill.Grey);
        }

        if (cell.Grade is not { } grade)
        {
            return cell.Points is { } points ? points : StageOf(cell);
        }

        var marks =
            (cell.IsLate ? localizer["Scoreboard:LateMark"].Value : "")
            + (cell.IsOverridden ? localizer["Scoreboard:OverriddenMark"].Value : "");
        return new ExcelStyled(localizer[$"Enum:Grade.{grade:D}"].Value + marks, FillOf(grade));
    }

    private string StageOf(ScoreboardCellDto cell) =>
        cell.Stage is null or ReviewStage.Idle ? Nothing
        : cell.IsOverdue ? localizer["Scoreboard:Overdue"]
        : localizer[$"Enum:ReviewStage.{cell.Stage:D}"];

    private static ExcelFill FillOf(Grade grade) =>
        grade switch
        {
            Grade.Excellent => ExcelFill.Green,
            Grade.Good => ExcelFill.Blue,
            Grade.Medium => ExcelFill.Yellow,
            _ => ExcelFill.Red,
        };
}
