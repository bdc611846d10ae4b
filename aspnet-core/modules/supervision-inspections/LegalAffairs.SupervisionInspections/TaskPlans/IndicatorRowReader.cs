using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>Reads the rows of a table being imported, noting on each what is wrong with it.</summary>
/// <param name="takenNumbers">Of the lines that the plan already has.</param>
internal sealed class IndicatorRowReader(IEnumerable<UnitInfo> units, IReadOnlySet<int> takenNumbers)
{
    private readonly Dictionary<int, int> _rowOfNumber = [];
    private readonly IndicatorTargetReader _targets = new(units);

    public IndicatorContent Read(ImportRow row)
    {
        var (applicability, pickedUnitIds) = _targets.Read(row);
        return new IndicatorContent(
            ReadNumber(row),
            row.RequiredText(IndicatorColumns.Category, TaskPlanLimits.MaxCategoryLength),
            row.RequiredText(IndicatorColumns.Name, TaskPlanLimits.MaxNameLength),
            row.Text(IndicatorColumns.RequiredMaterials, TaskPlanLimits.MaxTextLength),
            ReadDeadlines(row),
            row.Text(IndicatorColumns.WorkRequirements, TaskPlanLimits.MaxTextLength),
            ReadRule(row),
            row.RequiredChoice(IndicatorColumns.LateLowers, IndicatorWords.YesNo),
            ReadMethods(row),
            applicability,
            pickedUnitIds
        );
    }

    private int ReadNumber(ImportRow row)
    {
        var number = row.Require(IndicatorColumns.Number)
            ? row.Integer(IndicatorColumns.Number, TaskPlanLimits.MinNumber, TaskPlanLimits.MaxNumber) ?? 0
            : 0;
        if (number == 0)
        {
            return number;
        }

        if (!_rowOfNumber.TryAdd(number, row.Source.Number))
        {
            row.AddError(IndicatorColumns.Number, PlatformErrorCodes.CellDuplicate, ("value", number), ("firstRow", _rowOfNumber[number]));
        }
        else if (takenNumbers.Contains(number))
        {
            row.AddError(IndicatorColumns.Number, SupervisionInspectionsErrors.IndicatorNumberTaken, ("number", number));
        }

        return number;
    }

    private static List<DateOnly> ReadDeadlines(ImportRow row)
    {
        const string column = IndicatorColumns.Deadlines;
        var uploads = row.Integer(IndicatorColumns.Uploads, 0, TaskPlanLimits.MaxUploads);
        var parts = Split(row, column);
        var deadlines = new List<DateOnly>();
        foreach (var part in parts)
        {
            // A lone date may be a date cell or a serial number; only the cell itself knows.
            var result = ExcelDate.Parse(parts.Length == 1 ? row.Source[column] : new ExcelCell(part));
            if (result.Date is not { } date)
            {
                var code = result.Exists is false ? PlatformErrorCodes.CellNoSuchDate : PlatformErrorCodes.CellNotADate;
                row.AddError(column, code, ("value", part));
            }
            else if (date.Year is < TaskPlanLimits.MinYear or > TaskPlanLimits.MaxYear)
            {
                var (min, max) = (TaskPlanLimits.MinYear, TaskPlanLimits.MaxYear);
                row.AddError(column, SupervisionInspectionsErrors.DeadlineOutOfRange, ("min", min), ("max", max));
            }
            else
            {
                deadlines.Add(date);
            }
        }

        CheckDeadlines(row, uploads, parts.Length, deadlines);
        return deadlines;
    }

    private static void CheckDeadlines(ImportRow row, int? uploads, int count, List<DateOnly> deadlines)
    {
        if (uploads is not null && uploads != count)
        {
            row.AddError(
                IndicatorColumns.Uploads,
                SupervisionInspectionsErrors.UploadsAndDeadlinesDiffer,
                ("uploads", uploads),
                ("deadlines", count)
            );
        }
        else if (count > TaskPlanLimits.MaxUploads)
        {
            row.AddError(
                IndicatorColumns.Deadlines,
                SupervisionInspectionsErrors.TooManyUploads,
                ("count", count),
                ("max", TaskPlanLimits.MaxUploads)
            );
        }

        if (deadlines.Zip(deadlines.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            row.AddError(IndicatorColumns.Deadlines, SupervisionInspectionsErrors.DeadlinesNotAscending);
        }
    }

    private static GradingRule ReadRule(ImportRow row)
    {
        if (!row.Require(IndicatorColumns.Rule))
        {
            return null!;
        }

        var parsed = GradingRuleParser.Parse(row.Source[IndicatorColumns.Rule].Text, row.Source[IndicatorColumns.RuleParameters].Text);
        foreach (var error in parsed.Errors)
        {
            var column = error.Code == GradingErrorCodes.RuleUnknown ? IndicatorColumns.Rule : IndicatorColumns.RuleParameters;
            row.AddError(column, error.Code, [.. error.Arguments.Select(a => (a.Key, (object?)a.Value))]);
        }

        return parsed.Rule!;
    }

    private static AssessmentMethods ReadMethods(ImportRow row)
    {
        var methods = AssessmentMethods.None;
        foreach (var word in Split(row, IndicatorColumns.Methods))
        {
            if (IndicatorWords.Methods.TryGetValue(word, out var method))
            {
                methods |= method;
            }
            else
            {
                var choices = string.Join('、', IndicatorWords.Methods.Keys);
                row.AddError(IndicatorColumns.Methods, SupervisionInspectionsErrors.UnknownMethod, ("value", word), ("choices", choices));
            }
        }

        return methods;
    }

    private static string[] Split(ImportRow row, string column) => IndicatorWords.Split(row.Source[column].Text);
}
