using System.Globalization;
using System.Text;
using LegalAffairs.Abp;

namespace LegalAffairs.Certification.People;

/// <summary>公民身份号码 (GB 11643): region 6, birth date 8, sequence 3 (odd for men), check digit. Only a right one comes into being.</summary>
internal sealed record IdentityNumber
{
    public const int Length = 18;
    public const string Purpose = "Certification.IdentityNumber";

    private const int OldLength = 15;
    private const int ShownFirst = 3;
    private const int ShownLast = 4;
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private IdentityNumber(string value, DateOnly birthDate)
    {
        Value = value;
        BirthDate = birthDate;
    }

    public string Value { get; }

    public DateOnly BirthDate { get; }

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>410***********001X: where somebody was born and when stays hidden.</summary>
    public string Masked => Mask(Value);

    /// <exception cref="BusinessException">It is none; says which part is wrong.</exception>
    public static IdentityNumber Parse(string? text, DateOnly today) =>
        TryParse(text, today, out var problem) ?? throw new BusinessException(problem!);

    /// <param name="problem">Code of what is wrong with it.</param>
    public static IdentityNumber? TryParse(string? text, DateOnly today, out string? problem)
    {
        var digits = Normalize(text);
        problem = ProblemOf(digits, today, out var birthDate);
        return problem is null ? new IdentityNumber(digits, birthDate) : null;
    }

    /// <summary>Half-width, X in upper case, without blanks and the apostrophe that makes Excel keep text.</summary>
    public static string Normalize(string? text) =>
        string.Concat(
                (text ?? string.Empty).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’'))
            )
            .ToUpperInvariant();

    public static string Mask(string text) =>
        text.Length <= ShownFirst + ShownLast
            ? new string('*', text.Length)
            : text[..ShownFirst] + new string('*', text.Length - ShownFirst - ShownLast) + text[^ShownLast..];

    /// <param name="digits">The first 17.</param>
    public static char CheckDigitOf(string digits) => CheckDigits[Weights.Zip(digits, (w, d) => w * (d - '0')).Sum() % CheckDigits.Length];

    public int AgeOn(DateOnly day) => Age.Of(BirthDate, day);

    public override string ToString() => Masked;

    private static string? ProblemOf(string digits, DateOnly today, out DateOnly birthDate)
    {
        birthDate = default;
        if (IsScientific(digits))
        {
            return CertificationErrorCodes.IdentityNumberScientific;
        }

        if (digits.Length == OldLength && digits.All(char.IsAsciiDigit))
        {
            return CertificationErrorCodes.IdentityNumberOld;
        }

        if (digits.Length != Length || !digits[..^1].All(char.IsAsciiDigit) || !CheckDigits.Contains(digits[^1]))
        {
            return CertificationErrorCodes.IdentityNumberMalformed;
        }

        if (
            !DateOnly.TryParseExact(digits.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out birthDate)
            || birthDate > today
            || birthDate.Year < 1900
        )
        {
            return CertificationErrorCodes.IdentityNumberBirthDate;
        }

        return CheckDigitOf(digits[..^1]) == digits[^1] ? null : CertificationErrorCodes.IdentityNumberCheckDigit;
    }

    // 4.10105E+17
    private static bool IsScientific(string text) =>
        text.Contains('E', StringComparison.Ordinal)
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number > 1e10;
}
