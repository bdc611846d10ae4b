namespace LegalAffairs.TrainerPool;

/// <summary>Codes of broken rules; each is the key of its text.</summary>
internal static class TrainerPoolErrorCodes
{
    public const string HoursTooFine = "TrainerPool:HoursTooFine";
    public const string HoursInTheFuture = "TrainerPool:HoursInTheFuture";
    public const string CorrectionOfCorrection = "TrainerPool:CorrectionOfCorrection";
    public const string PersonUnknown = "TrainerPool:PersonUnknown";
}
