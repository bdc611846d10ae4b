namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>
/// What is known about one unit's work on one indicator. Null means "not known yet", which is not the same as "none".
/// Only the members that rule and modifiers ask for are read.
/// </summary>
public sealed record GradingInput
{
    /// <summary>The unit reported nothing and its time is over: hard 差.</summary>
    public bool NothingSubmitted { get; init; }

    /// <summary>Calendar days in Asia/Shanghai by which the worst due upload's first submission missed its deadline; 0 is on time.</summary>
    public int DaysLate { get; init; }

    /// <summary>Names out of <see cref="CriteriaCountRule.Criteria"/>.</summary>
    public IReadOnlyList<string>? MetCriteria { get; init; }

    /// <summary>0–100, at most two decimals; unread when contacts are surveyed.</summary>
    public IReadOnlyList<decimal>? Scores { get; init; }

    public Completion? Completion { get; init; }

    /// <summary>Names out of <see cref="MissingItemsRule.Parts"/>.</summary>
    public IReadOnlyList<string>? MissingParts { get; init; }

    public AwardResult? Award { get; init; }

    /// <summary>Null or empty reads as no points so far: nobody owes bonus points.</summary>
    public IReadOnlyList<PointsEntry>? Points { get; init; }

    public IReadOnlyList<SurveyedContact>? Contacts { get; init; }
}
