namespace LegalAffairs.TrainingExams;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class TrainingExamsErrorCodes
{
    public const string CategoryBelowItself = "TrainingExams:CategoryBelowItself";
    public const string CategoryTooDeep = "TrainingExams:CategoryTooDeep";
    public const string CategoryNameTaken = "TrainingExams:CategoryNameTaken";
    public const string CategoryNotEmpty = "TrainingExams:CategoryNotEmpty";
    public const string CategoryUnknown = "TrainingExams:CategoryUnknown";

    public const string StemMissing = "TrainingExams:StemMissing";
    public const string TextTooLong = "TrainingExams:TextTooLong";
    public const string OptionsNotAllowed = "TrainingExams:OptionsNotAllowed";
    public const string OptionCountOutOfRange = "TrainingExams:OptionCountOutOfRange";
    public const string OptionEmpty = "TrainingExams:OptionEmpty";
    public const string OptionTwice = "TrainingExams:OptionTwice";
    public const string KeyMissing = "TrainingExams:KeyMissing";
    public const string KeyOptionUnknown = "TrainingExams:KeyOptionUnknown";
    public const string KeyOptionTwice = "TrainingExams:KeyOptionTwice";
    public const string KeyNotSingle = "TrainingExams:KeyNotSingle";
    public const string KeyNotMultiple = "TrainingExams:KeyNotMultiple";
    public const string BlankCountOutOfRange = "TrainingExams:BlankCountOutOfRange";
    public const string BlankCountDiffers = "TrainingExams:BlankCountDiffers";
    public const string BlankWithoutAnswer = "TrainingExams:BlankWithoutAnswer";
    public const string TooManyScoringPoints = "TrainingExams:TooManyScoringPoints";

    public const string TagsOutOfRange = "TrainingExams:TagsOutOfRange";
    public const string QuestionRetired = "TrainingExams:QuestionRetired";
    public const string QuestionNotRetired = "TrainingExams:QuestionNotRetired";
    public const string QuestionNotReviewed = "TrainingExams:QuestionNotReviewed";
    public const string QuestionInUse = "TrainingExams:QuestionInUse";
    public const string NothingToReview = "TrainingExams:NothingToReview";
    public const string OtherVersionToReview = "TrainingExams:OtherVersionToReview";
    public const string ReviewOfOwnVersion = "TrainingExams:ReviewOfOwnVersion";

    public const string JudgementUnknown = "TrainingExams:JudgementUnknown";
    public const string GiftWithoutAnswer = "TrainingExams:GiftWithoutAnswer";
    public const string GiftKindUnknown = "TrainingExams:GiftKindUnknown";
    public const string CategoryMissing = "TrainingExams:CategoryMissing";
    public const string CategoryNameInvalid = "TrainingExams:CategoryNameInvalid";
    public const string TooManyQuestions = "TrainingExams:TooManyQuestions";
    public const string SameQuestionInBank = "TrainingExams:SameQuestionInBank";
    public const string SameQuestionInFile = "TrainingExams:SameQuestionInFile";

    public const string PaperNotDraft = "TrainingExams:PaperNotDraft";
    public const string PaperNotPublished = "TrainingExams:PaperNotPublished";
    public const string PaperWithoutQuestions = "TrainingExams:PaperWithoutQuestions";
    public const string PaperTooLong = "TrainingExams:PaperTooLong";
    public const string QuestionTwice = "TrainingExams:QuestionTwice";
    public const string PointsTooFine = "TrainingExams:PointsTooFine";
    public const string DifficultyRangeEmpty = "TrainingExams:DifficultyRangeEmpty";
    public const string BankTooSmall = "TrainingExams:BankTooSmall";
    public const string FixedQuestionUnusable = "TrainingExams:FixedQuestionUnusable";

    public const string ExamNotDraft = "TrainingExams:ExamNotDraft";
    public const string ExamWithoutCandidates = "TrainingExams:ExamWithoutCandidates";
    public const string ExamStartsInThePast = "TrainingExams:ExamStartsInThePast";
    public const string PassMarkAboveTotal = "TrainingExams:PassMarkAboveTotal";
    public const string ExamNotOpen = "TrainingExams:ExamNotOpen";
    public const string ExamNotYetOpen = "TrainingExams:ExamNotYetOpen";
    public const string ExamOver = "TrainingExams:ExamOver";
    public const string ExamNotClosed = "TrainingExams:ExamNotClosed";
    public const string ExamBegun = "TrainingExams:ExamBegun";
    public const string WindowShorterThanExam = "TrainingExams:WindowShorterThanExam";
    public const string WindowTooLong = "TrainingExams:WindowTooLong";
    public const string PaperNotUsable = "TrainingExams:PaperNotUsable";
    public const string MakeUpOfNothing = "TrainingExams:MakeUpOfNothing";
    public const string TooManyOfThisName = "TrainingExams:TooManyOfThisName";
    public const string TooManyCandidates = "TrainingExams:TooManyCandidates";
    public const string CandidateUnknown = "TrainingExams:CandidateUnknown";
    public const string UnitUnknown = "TrainingExams:UnitUnknown";
    public const string AttemptNotStarted = "TrainingExams:AttemptNotStarted";
    public const string AttemptClosed = "TrainingExams:AttemptClosed";
    public const string DeadlinePassed = "TrainingExams:DeadlinePassed";
    public const string SessionTakenOver = "TrainingExams:SessionTakenOver";
    public const string QuestionNotInPaper = "TrainingExams:QuestionNotInPaper";
    public const string AnswerUnreadable = "TrainingExams:AnswerUnreadable";
    public const string SequenceTaken = "TrainingExams:SequenceTaken";
    public const string HandedInAlready = "TrainingExams:HandedInAlready";
    public const string TimeGrantedTooShort = "TrainingExams:TimeGrantedTooShort";
    public const string CandidateDrawn = "TrainingExams:CandidateDrawn";

    public const string QuestionNotForPractice = "TrainingExams:QuestionNotForPractice";
    public const string PracticeAnswerUnreadable = "TrainingExams:PracticeAnswerUnreadable";
    public const string NoPassToCertify = "TrainingExams:NoPassToCertify";
    public const string MakeUpBeforeRelease = "TrainingExams:MakeUpBeforeRelease";
    public const string ExamCountsForNothing = "TrainingExams:ExamCountsForNothing";
    public const string IndicatorUnusable = "TrainingExams:IndicatorUnusable";
    public const string NobodyToMakeUp = "TrainingExams:NobodyToMakeUp";
    public const string MarkerIsCandidate = "TrainingExams:MarkerIsCandidate";
    public const string MarkingTaken = "TrainingExams:MarkingTaken";
    public const string MarkingSettled = "TrainingExams:MarkingSettled";
    public const string PointsAboveMax = "TrainingExams:PointsAboveMax";
    public const string MarkTooFine = "TrainingExams:MarkTooFine";
    public const string ExamIsReleased = "TrainingExams:ExamIsReleased";
    public const string AnswersUnmarked = "TrainingExams:AnswersUnmarked";
    public const string ResultsNotYet = "TrainingExams:ResultsNotYet";
    public const string RegradeOpen = "TrainingExams:RegradeOpen";
    public const string RegradeByProposer = "TrainingExams:RegradeByProposer";
    public const string RegradeDecided = "TrainingExams:RegradeDecided";
    public const string RegradeOfAnother = "TrainingExams:RegradeOfAnother";
    public const string RegradeWithoutKey = "TrainingExams:RegradeWithoutKey";
    public const string RegradeSameKey = "TrainingExams:RegradeSameKey";
    public const string AppealsNotTaken = "TrainingExams:AppealsNotTaken";
    public const string AppealsOver = "TrainingExams:AppealsOver";
    public const string AppealOpen = "TrainingExams:AppealOpen";
    public const string AppealOfOneself = "TrainingExams:AppealOfOneself";
    public const string AppealAnswered = "TrainingExams:AppealAnswered";
    public const string AppealWithoutRemedy = "TrainingExams:AppealWithoutRemedy";
    public const string AppealRemedyUnknown = "TrainingExams:AppealRemedyUnknown";
    public const string CorrectionOfUnmarked = "TrainingExams:CorrectionOfUnmarked";
}
