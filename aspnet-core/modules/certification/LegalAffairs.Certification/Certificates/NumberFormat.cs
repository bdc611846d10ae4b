using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LegalAffairs.Abp;

namespace LegalAffairs.Certification.Certificates;

/// <summary>How certificate numbers look: text with {kind}, {year} and {seq:n}. Reads numbers back, so that what is missing can be told.</summary>
internal sealed partial class NumberFormat
{
    private const int MaxDigits = 9;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly string _text;
    private readonly int _digits;
    private readonly Regex _pattern;

    private NumberFormat(string text, int digits)
    {
        (_text, _digits) = (text, digits);
        _pattern = new Regex(PatternOf(text, digits), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout);
    }

    /// <exception cref="BusinessException">Numbers made by it would not differ by year and sequence.</exception>
    public static NumberFormat Parse(string text)
    {
        var places = Place().Matches(text);
        var digits = places.Where(p => p.Groups["digits"].Success).Select(p => p.Groups["digits"].Value).ToList();
        var rest = Place().Replace(text, string.Empty);
        if (
            digits.Count != 1
            || places.Count(p => p.Value == "{year}") != 1
            || places.Count(p => p.Value == "{kind}") != 1
            || int.Parse(digits[0], CultureInfo.InvariantCulture) is < 3 or > MaxDigits
            || rest.AsSpan().ContainsAny('{', '}')
            || rest.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsLower(c))
        )
        {
            throw new BusinessException(CertificationErrorCodes.NumberFormatInvalid).WithData("format", text);
        }

        // Numbers are looked up as they are kept, so they must be made like that.
        if (PlainOf(text) is var plain && plain != text)
        {
            throw new BusinessException(CertificationErrorCodes.NumberFormatNotPlain).WithData("format", text).WithData("plain", plain);
        }

        var format = new NumberFormat(text, int.Parse(digits[0], CultureInfo.InvariantCulture));
        return
            format.Make(CertificateKind.Enforcement, CertificationLimits.MaxYear, 1).Length
            <= CertificationLimits.MaxCertificateNumberLength
            ? format
            : throw new BusinessException(CertificationErrorCodes.NumberFormatInvalid).WithData("format", text);
    }

    /// <exception cref="BusinessException">There is no room for so many.</exception>
    public string Make(CertificateKind kind, int year, int sequence)
    {
        var digits = sequence.ToString(CultureInfo.InvariantCulture);
        return digits.Length > _digits
            ? throw new BusinessException(CertificationErrorCodes.NumbersUsedUp).WithData("format", _text).WithData("year", year)
            : Place()
                .Replace(
                    _text,
                    p =>
                        p.Value switch
                        {
                            "{kind}" => LetterOf(kind),
                            "{year}" => year.ToString(CultureInfo.InvariantCulture),
                            _ => digits.PadLeft(_digits, '0'),
                        }
                );
    }

    /// <summary>As numbers are kept: half-width, in capitals, without blanks.</summary>
    public static string Normalize(string number) =>
        string.Concat(number.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static string PlainOf(string text)
    {
        var (plain, done) = (new StringBuilder(), 0);
        foreach (Match place in Place().Matches(text))
        {
            plain.Append(Normalize(text[done..place.Index])).Append(place.Value);
            done = place.Index + place.Length;
        }

        return plain.Append(Normalize(text[done..])).ToString();
    }

    /// <summary>Null: the number is not made like this.</summary>
    public (CertificateKind Kind, int Year, int Sequence)? Read(string number)
    {
        var match = _pattern.Match(Normalize(number));
        return match.Success
            ? (
                match.Groups["kind"].Value == LetterOf(CertificateKind.Enforcement)
                    ? CertificateKind.Enforcement
                    : CertificateKind.Supervision,
                int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
                int.Parse(match.Groups["seq"].ValueSpan, CultureInfo.InvariantCulture)
            )
            : null;
    }

    // 执 and 督 as the first letters of their sound.
    private static string LetterOf(CertificateKind kind) => kind == CertificateKind.Enforcement ? "Z" : "D";

    private static string PatternOf(string text, int digits)
    {
        var pattern = new StringBuilder("^");
        var done = 0;
        foreach (Match place in Place().Matches(text))
        {
            pattern.Append(Regex.Escape(text[done..place.Index]));
            pattern.Append(
                place.Value switch
                {
                    "{kind}" => "(?<kind>[ZD])",
                    "{year}" => "(?<year>[0-9]{4})",
                    _ => string.Create(CultureInfo.InvariantCulture, $"(?<seq>[0-9]{{{digits}}})"),
                }
            );
            done = place.Index + place.Length;
        }

        return pattern.Append(Regex.Escape(text[done..])).Append('$').ToString();
    }

    [GeneratedRegex(
        @"\{(kind|year|seq:(?<digits>\d))\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Place();
}
