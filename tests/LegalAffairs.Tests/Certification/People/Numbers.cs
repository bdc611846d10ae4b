using System.Globalization;

namespace LegalAffairs.Tests.Certification.People;

/// <summary>Identity numbers of nobody: a region code that is not in use, with a right check digit.</summary>
internal static class Numbers
{
    private const string Region = "419900";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Of(DateOnly birthDate, int sequence)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Region}{birthDate:yyyyMMdd}{sequence:000}");
        return digits + "10X98765432"[Weights.Zip(digits, (w, d) => w * (d - '0')).Sum() % 11];
    }

    /// <summary>Different for each number up to a million or so.</summary>
    public static string Nth(int n) => Of(new DateOnly(1970, 1, 1).AddDays(n / 900), 1 + (n % 900));
}
