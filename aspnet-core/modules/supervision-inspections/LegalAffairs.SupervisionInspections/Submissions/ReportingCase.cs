using LegalAffairs.Abp;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>One upload that one unit owes, with what there is of it.</summary>
/// <param name="AsksForContacts">The indicator is assessed by survey, and no other upload of the unit has brought contacts yet.</param>
internal sealed record ReportingCase(PlannedIndicator Planned, UnitInfo Unit, int Round, bool AsksForContacts, Submission? Submission)
{
    public Indicator Indicator => Planned.Indicator;

    public RoundState State(DateOnly today) =>
        RoundState.Of(Round, Indicator.Deadlines[Round - 1], Submission is null ? null : SubmissionRow.Of(Submission), today);

    /// <exception cref="BusinessException">The table is closed, or the indicator is not this unit's.</exception>
    public void CheckMayReport()
    {
        Planned.CheckIsOpen();
        if (!Indicator.AppliesTo(Unit))
        {
            throw NotForUnit(Indicator, Unit);
        }
    }

    public static BusinessException NotForUnit(Indicator indicator, UnitInfo unit) =>
        new BusinessException(SupervisionInspectionsErrors.IndicatorNotForUnit)
            .WithData("indicator", indicator.Name)
            .WithData("unit", unit.Name);
}
