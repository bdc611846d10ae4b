namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>Codes of what is wrong with a rule, its text form or the input, and of what is still missing to grade.</summary>
public static class GradingErrorCodes
{
    public const string NamesMissing = "SupervisionInspections:GradingNamesMissing";
    public const string NamesTooMany = "SupervisionInspections:GradingNamesTooMany";
    public const string NameEmpty = "SupervisionInspections:GradingNameEmpty";
    public const string NameTooLong = "SupervisionInspections:GradingNameTooLong";
    public const string NameReserved = "SupervisionInspections:GradingNameReserved";
    public const string NameDuplicate = "SupervisionInspections:GradingNameDuplicate";
    public const string MapIncomplete = "SupervisionInspections:GradingMapIncomplete";
    public const string MapNotAscending = "SupervisionInspections:GradingMapNotAscending";
    public const string BoundOutOfRange = "SupervisionInspections:GradingBoundOutOfRange";
    public const string BoundsNotDescending = "SupervisionInspections:GradingBoundsNotDescending";
    public const string ThresholdOutOfRange = "SupervisionInspections:GradingThresholdOutOfRange";
    public const string ThresholdsNotDescending = "SupervisionInspections:GradingThresholdsNotDescending";
    public const string DirectionUnknown = "SupervisionInspections:GradingDirectionUnknown";

    public const string RuleUnknown = "SupervisionInspections:GradingRuleUnknown";
    public const string ParametersMissing = "SupervisionInspections:GradingParametersMissing";
    public const string ParametersUnexpected = "SupervisionInspections:GradingParametersUnexpected";
    public const string ParameterCount = "SupervisionInspections:GradingParameterCount";
    public const string NumberInvalid = "SupervisionInspections:GradingNumberInvalid";
    public const string FractionInvalid = "SupervisionInspections:GradingFractionInvalid";
    public const string GradeUnknown = "SupervisionInspections:GradingGradeUnknown";

    public const string EntryEmpty = "SupervisionInspections:GradingEntryEmpty";
    public const string DaysLateNegative = "SupervisionInspections:GradingDaysLateNegative";
    public const string NameNotInRule = "SupervisionInspections:GradingNameNotInRule";
    public const string NameTwice = "SupervisionInspections:GradingNameTwice";
    public const string ScoreOutOfRange = "SupervisionInspections:GradingScoreOutOfRange";
    public const string CompletionOutOfRange = "SupervisionInspections:GradingCompletionOutOfRange";
    public const string PointsOutOfRange = "SupervisionInspections:GradingPointsOutOfRange";
    public const string PointsReasonMissing = "SupervisionInspections:GradingPointsReasonMissing";
    public const string PointsReasonTooLong = "SupervisionInspections:GradingPointsReasonTooLong";
    public const string ContactStateUnknown = "SupervisionInspections:GradingContactStateUnknown";

    public const string CriteriaNotReviewed = "SupervisionInspections:GradingCriteriaNotReviewed";
    public const string ScoresMissing = "SupervisionInspections:GradingScoresMissing";
    public const string CompletionMissing = "SupervisionInspections:GradingCompletionMissing";
    public const string NothingDue = "SupervisionInspections:GradingNothingDue";
    public const string PartsNotReviewed = "SupervisionInspections:GradingPartsNotReviewed";
    public const string AwardMissing = "SupervisionInspections:GradingAwardMissing";
    public const string ContactsMissing = "SupervisionInspections:GradingContactsMissing";
    public const string ContactsNotCalled = "SupervisionInspections:GradingContactsNotCalled";
    public const string ContactsNotScored = "SupervisionInspections:GradingContactsNotScored";
}
