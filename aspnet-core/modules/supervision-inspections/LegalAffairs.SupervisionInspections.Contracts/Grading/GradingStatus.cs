namespace LegalAffairs.SupervisionInspections.Grading;

public enum GradingStatus
{
    /// <summary>There is a grade.</summary>
    Graded = 1,

    /// <summary>The rule gives points, never a grade.</summary>
    PointsOnly = 2,

    /// <summary>Something is not known yet; the messages say what.</summary>
    Incomplete = 3,

    /// <summary>Rule or input contradict themselves; the messages are error codes.</summary>
    Invalid = 4,
}
