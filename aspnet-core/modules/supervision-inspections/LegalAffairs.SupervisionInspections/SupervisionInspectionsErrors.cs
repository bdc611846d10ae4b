namespace LegalAffairs.SupervisionInspections;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class SupervisionInspectionsErrors
{
    private const string Prefix = "SupervisionInspections:";

    public const string PlanNotDraft = Prefix + "PlanNotDraft";
    public const string PlanNotPublished = Prefix + "PlanNotPublished";
    public const string PlanWithoutIndicators = Prefix + "PlanWithoutIndicators";
    public const string PlanHasTooManyIndicators = Prefix + "PlanHasTooManyIndicators";
    public const string IndicatorNumberTaken = Prefix + "IndicatorNumberTaken";
    public const string IndicatorUnchanged = Prefix + "IndicatorUnchanged";
    public const string DeadlinesNotAscending = Prefix + "DeadlinesNotAscending";
    public const string DeadlineOutOfRange = Prefix + "DeadlineOutOfRange";
    public const string PickedUnitsMissing = Prefix + "PickedUnitsMissing";
    public const string PickedUnitUnknown = Prefix + "PickedUnitUnknown";
    public const string PickedUnitAmbiguous = Prefix + "PickedUnitAmbiguous";
    public const string ApplicabilityHasReports = Prefix + "ApplicabilityHasReports";
    public const string UnknownApplicability = Prefix + "UnknownApplicability";
    public const string UnknownMethod = Prefix + "UnknownMethod";
    public const string UploadsAndDeadlinesDiffer = Prefix + "UploadsAndDeadlinesDiffer";
    public const string TooManyUploads = Prefix + "TooManyUploads";
    public const string IndicatorNotForUnit = Prefix + "IndicatorNotForUnit";
    public const string RoundUnknown = Prefix + "RoundUnknown";
    public const string PlanClosed = Prefix + "PlanClosed";
    public const string SubmissionNotEditable = Prefix + "SubmissionNotEditable";
    public const string SubmissionWithoutFiles = Prefix + "SubmissionWithoutFiles";
    public const string SubmissionWithoutContacts = Prefix + "SubmissionWithoutContacts";
    public const string ContactWithoutPhone = Prefix + "ContactWithoutPhone";
    public const string ContactPhoneInvalid = Prefix + "ContactPhoneInvalid";
    public const string ContactPhoneTwice = Prefix + "ContactPhoneTwice";
    public const string ContactPhoneUnreadable = Prefix + "ContactPhoneUnreadable";
    public const string SubmissionNotSubmitted = Prefix + "SubmissionNotSubmitted";
    public const string NotYetGradable = Prefix + "NotYetGradable";
    public const string SubmissionsToReviewFirst = Prefix + "SubmissionsToReviewFirst";
    public const string NothingToOverride = Prefix + "NothingToOverride";
    public const string OverrideWithoutChange = Prefix + "OverrideWithoutChange";
    public const string PointsCannotBeOverridden = Prefix + "PointsCannotBeOverridden";
    public const string UserWithoutUnit = Prefix + "UserWithoutUnit";
}
