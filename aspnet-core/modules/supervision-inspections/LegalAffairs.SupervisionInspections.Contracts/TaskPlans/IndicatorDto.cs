using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.TaskPlans;

public sealed class IndicatorDto : IndicatorInputBase
{
    public Guid Id { get; set; }

    /// <summary>The rule in words, as staff read it under the table's 评分细则.</summary>
    public string RuleText { get; set; } = string.Empty;

    public IReadOnlyList<string> PickedUnitNames { get; set; } = [];

    public int AmendmentCount { get; set; }
}

public sealed record AmendmentDto(
    Guid Id,
    Guid IndicatorId,
    string IndicatorName,
    string Reason,
    DateTime Time,
    string? By,
    IReadOnlyList<AmendedFieldDto> Changes
);

/// <param name="Field">Localization key of the field's name, "DisplayName:Deadlines".</param>
public sealed record AmendedFieldDto(string Field, string? Before, string? After);
