namespace LegalAffairs.SupervisionInspections.TaskPlans;

/// <summary>What stands above the table.</summary>
internal sealed record TaskPlanHeading(int Year, string Title, string DocumentNumber, string IssuingBody)
{
    public static TaskPlanHeading From(CreateTaskPlanInput input) =>
        new(input.Year, input.Title.Trim(), (input.DocumentNumber ?? string.Empty).Trim(), input.IssuingBody.Trim());
}
