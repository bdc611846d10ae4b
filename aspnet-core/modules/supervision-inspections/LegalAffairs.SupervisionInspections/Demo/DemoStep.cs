namespace LegalAffairs.SupervisionInspections.Demo;

/// <summary>How far a unit has come with one upload of the demo table.</summary>
internal enum DemoStep
{
    /// <summary>Nothing handed in.</summary>
    Missing,

    /// <summary>Only a draft.</summary>
    Draft,

    /// <summary>Waits for the reviewer.</summary>
    Submitted,

    /// <summary>Sent back, not yet corrected.</summary>
    Returned,

    /// <summary>Accepted, not yet graded.</summary>
    Accepted,

    /// <summary>In time, accepted and graded.</summary>
    Graded,

    /// <summary>The same, three days late.</summary>
    GradedLate,

    /// <summary>Sent back once, corrected, then graded.</summary>
    GradedAfterReturn,

    /// <summary>Nothing handed in, and graded 差 for that.</summary>
    GradedMissing,
}
