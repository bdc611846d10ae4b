namespace LegalAffairs.SupervisionInspections.TaskPlans;

public enum PublishWarningKind
{
    /// <summary>No unit that still exists is meant.</summary>
    NoUnits = 0,

    /// <summary>Its units would be late from the start.</summary>
    DeadlineOver = 1,
}
