namespace LegalAffairs.TrainingExams;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class TrainingExamsErrorCodes
{
    private const string Prefix = "TrainingExams:";

    public const string CategoryBelowItself = Prefix + "CategoryBelowItself";
    public const string CategoryTooDeep = Prefix + "CategoryTooDeep";
    public const string CategoryNameTaken = Prefix + "CategoryNameTaken";
    public const string CategoryNotEmpty = Prefix + "CategoryNotEmpty";
    public const string CategoryUnknown = Prefix + "CategoryUnknown";

    public const string StemMissing = Prefix + "StemMissing";
    public const string TextTooLong = Prefix + "TextTooLong";
    public const string OptionsNotAllowed = Prefix + "OptionsNotAllowed";
    public const string OptionCountOutOfRange = Prefix + "OptionCountOutOfRange";
    public const string OptionEmpty = Prefix + "OptionEmpty";
    public const string OptionTwice = Prefix + "OptionTwice";
    public const string KeyMissing = Prefix + "KeyMissing";
    public const string KeyOptionUnknown = Prefix + "KeyOptionUnknown";
    public const string KeyOptionTwice = Prefix + "KeyOptionTwice";
    public const string KeyNotSingle = Prefix + "KeyNotSingle";
    public const string KeyNotMultiple = Prefix + "KeyNotMultiple";
    public const string BlankCountOutOfRange = Prefix + "BlankCountOutOfRange";
    public const string BlankCountDiffers = Prefix + "BlankCountDiffers";
    public const string BlankWithoutAnswer = Prefix + "BlankWithoutAnswer";
    public const string TooManyScoringPoints = Prefix + "TooManyScoringPoints";

    public const string TagsOutOfRange = Prefix + "TagsOutOfRange";
    public const string QuestionRetired = Prefix + "QuestionRetired";
    public const string QuestionNotRetired = Prefix + "QuestionNotRetired";
    public const string QuestionNotReviewed = Prefix + "QuestionNotReviewed";
    public const string QuestionInUse = Prefix + "QuestionInUse";
    public const string NothingToReview = Prefix + "NothingToReview";
    public const string OtherVersionToReview = Prefix + "OtherVersionToReview";
    public const string ReviewOfOwnVersion = Prefix + "ReviewOfOwnVersion";

    public const string JudgementUnknown = Prefix + "JudgementUnknown";
    public const string GiftWithoutAnswer = Prefix + "GiftWithoutAnswer";
    public const string GiftKindUnknown = Prefix + "GiftKindUnknown";
    public const string CategoryMissing = Prefix + "CategoryMissing";
    public const string CategoryNameInvalid = Prefix + "CategoryNameInvalid";
    public const string TooManyQuestions = Prefix + "TooManyQuestions";
    public const string SameQuestionInBank = Prefix + "SameQuestionInBank";
    public const string SameQuestionInFile = Prefix + "SameQuestionInFile";

    public const string PaperNotDraft = Prefix + "PaperNotDraft";
    public const string PaperNotPublished = Prefix + "PaperNotPublished";
    public const string PaperWithoutQuestions = Prefix + "PaperWithoutQuestions";
    public const string PaperTooLong = Prefix + "PaperTooLong";
    public const string QuestionTwice = Prefix + "QuestionTwice";
    public const string PointsTooFine = Prefix + "PointsTooFine";
    public const string DifficultyRangeEmpty = Prefix + "DifficultyRangeEmpty";
    public const string BankTooSmall = Prefix + "BankTooSmall";
    public const string FixedQuestionUnusable = Prefix + "FixedQuestionUnusable";
}
