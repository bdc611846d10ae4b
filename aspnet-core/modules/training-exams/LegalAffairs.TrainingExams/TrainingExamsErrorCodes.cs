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
}
