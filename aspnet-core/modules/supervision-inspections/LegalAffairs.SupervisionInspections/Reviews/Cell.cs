using LegalAffairs.Platform.OrganizationUnits;

namespace LegalAffairs.SupervisionInspections.Reviews;

/// <summary>One unit × one indicator.</summary>
internal sealed record Cell(IndicatorRow Indicator, UnitInfo Unit, CellState State, AssessmentRow? Assessment);
