using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.Submissions;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>One unit's work on one indicator of the demo.</summary>
/// <param name="Turn">The unit's place among those that the indicator applies to, from 0.</param>
internal sealed record DemoCase(TaskPlan Plan, Indicator Indicator, UnitInfo Unit, DemoStep Step, int Turn, DemoCalendar Calendar)
{
    // The acts in their order, with the days after the first.
    public static readonly (int Order, int Days) Reported = (0, 0);
    public static readonly (int Order, int Days) SentBack = (1, 1);
    public static readonly (int Order, int Days) Corrected = (2, 2);
    public static readonly (int Order, int Days) Accepted = (3, 3);
    public static readonly (int Order, int Days) Decided = (4, 4);
    public static readonly (int Order, int Days) Overridden = (5, 6);

    private const int LateDays = 3;
    private const int MinutesApart = 23;

    public bool IsGraded => Step is DemoStep.Graded or DemoStep.GradedLate or DemoStep.GradedAfterReturn or DemoStep.GradedMissing;

    public int Shortfall => Step == DemoStep.GradedMissing ? 0 : DemoFindings.ShortfallOf(Turn + Indicator.Number + Plan.Year);

    // Units report from ten days before the deadline on, one after another.
    private DateOnly FirstDay =>
        Indicator.Deadlines.Count == 0
            ? LocalTime.DayOf(Plan.PublishedTime!.Value).AddDays(20 + Turn)
            : Indicator
                .Deadlines[0]
                .AddDays(
                    Step is DemoStep.GradedLate ? LateDays
                    : Step is DemoStep.GradedMissing ? 1
                    : Turn % 10 - 10
                );

    public DateTime At((int Order, int Days) act) => Calendar.Moment(FirstDay.AddDays(act.Days), Turn * MinutesApart, act.Order);

    public int DaysLateOf(Submission? submission) =>
        submission is null ? 0 : new UploadTiming(Indicator.Deadlines[0], submission.FirstSubmittedDay).DaysLate;
}
