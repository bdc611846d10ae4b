using System.Globalization;
using System.Security.Cryptography;

namespace LegalAffairs.TrainingExams.Completion;

internal static class CompletionCodes
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Digits = 8;

    /// <summary>The year and eight digits drawn at random: a hall asking for certificates together need not queue for the next one.</summary>
    public static string NewNumber(int year) =>
        year.ToString(CultureInfo.InvariantCulture) + RandomNumberGenerator.GetString("0123456789", Digits);

    /// <summary>130 bits, without letters that look alike.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(Letters, CompletionLimits.CodeLength);
}
