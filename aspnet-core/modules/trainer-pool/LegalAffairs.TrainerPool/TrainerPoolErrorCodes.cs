namespace LegalAffairs.TrainerPool;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class TrainerPoolErrorCodes
{
    public const string HoursTooFine = "TrainerPool:HoursTooFine";
    public const string HoursInTheFuture = "TrainerPool:HoursInTheFuture";
    public const string CorrectionOfCorrection = "TrainerPool:CorrectionOfCorrection";
    public const string PersonUnknown = "TrainerPool:PersonUnknown";

    public const string SpecialitiesUnusable = "TrainerPool:SpecialitiesUnusable";
    public const string SpecialitiesByStaff = "TrainerPool:SpecialitiesByStaff";
    public const string NominatedAlready = "TrainerPool:NominatedAlready";
    public const string TrainerAlready = "TrainerPool:TrainerAlready";
    public const string NominationNotReturned = "TrainerPool:NominationNotReturned";
    public const string NominationNotSubmitted = "TrainerPool:NominationNotSubmitted";
    public const string NominationNotApproved = "TrainerPool:NominationNotApproved";
    public const string NominationInOtherBatch = "TrainerPool:NominationInOtherBatch";
    public const string ReviewOfOwnNomination = "TrainerPool:ReviewOfOwnNomination";
    public const string BatchPublished = "TrainerPool:BatchPublished";
    public const string BatchEmpty = "TrainerPool:BatchEmpty";
    public const string NoticeNumberTaken = "TrainerPool:NoticeNumberTaken";
    public const string TrainerNotServing = "TrainerPool:TrainerNotServing";
    public const string TrainerNotSuspended = "TrainerPool:TrainerNotSuspended";
    public const string TrainerRetired = "TrainerPool:TrainerRetired";
    public const string TrainerBusy = "TrainerPool:TrainerBusy";
    public const string YearEndUnknown = "TrainerPool:YearEndUnknown";
    public const string TermEndUnusable = "TrainerPool:TermEndUnusable";
    public const string BusyTimeNotOwn = "TrainerPool:BusyTimeNotOwn";
    public const string TimesReversed = "TrainerPool:TimesReversed";
    public const string SessionTimesWrong = "TrainerPool:SessionTimesWrong";
    public const string AgendaTimesWrong = "TrainerPool:AgendaTimesWrong";
    public const string SessionNotDraft = "TrainerPool:SessionNotDraft";
    public const string SessionWithoutParticipants = "TrainerPool:SessionWithoutParticipants";
    public const string SessionStartsInThePast = "TrainerPool:SessionStartsInThePast";
    public const string SessionBegun = "TrainerPool:SessionBegun";
    public const string SessionNotPublished = "TrainerPool:SessionNotPublished";
    public const string SessionNotOver = "TrainerPool:SessionNotOver";
    public const string SessionNotOpen = "TrainerPool:SessionNotOpen";
    public const string SessionNotClosed = "TrainerPool:SessionNotClosed";
    public const string InvitationsOutside = "TrainerPool:InvitationsOutside";
    public const string SignInNotYet = "TrainerPool:SignInNotYet";
    public const string SignInOver = "TrainerPool:SignInOver";
    public const string SignInCodeWrong = "TrainerPool:SignInCodeWrong";
    public const string AccountUnknown = "TrainerPool:AccountUnknown";
    public const string NameOfOther = "TrainerPool:NameOfOther";
    public const string UserNamesUnknown = "TrainerPool:UserNamesUnknown";
    public const string SignUpClosesWrong = "TrainerPool:SignUpClosesWrong";
    public const string SignUpPlacesTaken = "TrainerPool:SignUpPlacesTaken";
    public const string SignUpNotOffered = "TrainerPool:SignUpNotOffered";
    public const string SignUpOver = "TrainerPool:SignUpOver";
    public const string SignUpFull = "TrainerPool:SignUpFull";
    public const string NotSignedUp = "TrainerPool:NotSignedUp";
    public const string SignedInAlready = "TrainerPool:SignedInAlready";
    public const string NotSignedIn = "TrainerPool:NotSignedIn";
    public const string TooManyParticipants = "TrainerPool:TooManyParticipants";
    public const string UnitUnknown = "TrainerPool:UnitUnknown";
    public const string LessonBegun = "TrainerPool:LessonBegun";
    public const string LessonOutsideSession = "TrainerPool:LessonOutsideSession";
    public const string InvitationAnswered = "TrainerPool:InvitationAnswered";
    public const string EvaluationOver = "TrainerPool:EvaluationOver";
    public const string EvaluatedAlready = "TrainerPool:EvaluatedAlready";
    public const string ClaimNotReturned = "TrainerPool:ClaimNotReturned";
    public const string ClaimNotSubmitted = "TrainerPool:ClaimNotSubmitted";
    public const string ClaimOfOneself = "TrainerPool:ClaimOfOneself";
}
