namespace LegalAffairs.Platform;

/// <summary>Keys of the Platform resource; the placeholders are named in the texts.</summary>
public static class PlatformErrorCodes
{
    public const string FileEmpty = "Platform:FileEmpty";
    public const string FileTooLarge = "Platform:FileTooLarge";
    public const string FileTypeUnknown = "Platform:FileTypeUnknown";
    public const string FileTypeNotAllowed = "Platform:FileTypeNotAllowed";
    public const string FileExtensionMismatch = "Platform:FileExtensionMismatch";
    public const string FileHasMacros = "Platform:FileHasMacros";

    public const string ExcelUnreadable = "Platform:ExcelUnreadable";
    public const string ExcelOldFormat = "Platform:ExcelOldFormat";
    public const string ExcelTooLarge = "Platform:ExcelTooLarge";
    public const string ExcelTooManyRows = "Platform:ExcelTooManyRows";
    public const string ExcelTooManyColumns = "Platform:ExcelTooManyColumns";
    public const string ExcelNoData = "Platform:ExcelNoData";
    public const string ExcelColumnsMissing = "Platform:ExcelColumnsMissing";
    public const string ExcelColumnTwice = "Platform:ExcelColumnTwice";

    public const string CellRequired = "Platform:CellRequired";
    public const string CellTooLong = "Platform:CellTooLong";
    public const string CellNotANumber = "Platform:CellNotANumber";
    public const string CellNotAWholeNumber = "Platform:CellNotAWholeNumber";
    public const string CellOutOfRange = "Platform:CellOutOfRange";
    public const string CellNotADate = "Platform:CellNotADate";
    public const string CellNoSuchDate = "Platform:CellNoSuchDate";
    public const string CellDigitsLost = "Platform:CellDigitsLost";
    public const string CellUnknownChoice = "Platform:CellUnknownChoice";
    public const string CellDuplicate = "Platform:CellDuplicate";

    public const string ClockAlreadyEnded = "Platform:ClockAlreadyEnded";
    public const string ClockNeedsReason = "Platform:ClockNeedsReason";
    public const string ClockLengthInvalid = "Platform:ClockLengthInvalid";

    public const string UnitNameTaken = "Platform:UnitNameTaken";
    public const string UnitKindDoesNotFit = "Platform:UnitKindDoesNotFit";
    public const string UnitTooDeep = "Platform:UnitTooDeep";
    public const string UnitFull = "Platform:UnitFull";
    public const string UnitNotActive = "Platform:UnitNotActive";
    public const string UnitIsRoot = "Platform:UnitIsRoot";
    public const string UnitBelowItself = "Platform:UnitBelowItself";
    public const string UnitMergedWithItself = "Platform:UnitMergedWithItself";
    public const string UnitHasChildren = "Platform:UnitHasChildren";
    public const string UnitHasPeople = "Platform:UnitHasPeople";
    public const string MemberElsewhere = "Platform:MemberElsewhere";

    public const string DrawCountOutOfRange = "Platform:DrawCountOutOfRange";
    public const string DrawTooLarge = "Platform:DrawTooLarge";
    public const string DrawEntryTwice = "Platform:DrawEntryTwice";
    public const string DrawWeightOutOfRange = "Platform:DrawWeightOutOfRange";
    public const string DrawNeedsReason = "Platform:DrawNeedsReason";
    public const string DrawNotPrepared = "Platform:DrawNotPrepared";
    public const string DrawNotDrawn = "Platform:DrawNotDrawn";
    public const string DrawValueUnusable = "Platform:DrawValueUnusable";

    public const string FileMissing = "Platform:FileMissing";
    public const string FileAttached = "Platform:FileAttached";

    public const string EmailNotConfigured = "Platform:EmailNotConfigured";
    public const string EmailNotSent = "Platform:EmailNotSent";
    public const string TimeZoneUnknown = "Platform:TimeZoneUnknown";

    public const string CalendarKindDoesNotFit = "Platform:CalendarKindDoesNotFit";
    public const string CalendarNameMissing = "Platform:CalendarNameMissing";
    public const string CalendarYearOutOfRange = "Platform:CalendarYearOutOfRange";
}
