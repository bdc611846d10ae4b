using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace LegalAffairs.SupervisionInspections.Grading;

/// <summary>An exact non-negative fraction, kept reduced (4/6 is 2/3). Anything else, e.g. x/0, can be built but is not <see cref="IsValid"/>.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Fraction : IComparable<Fraction>
{
    [JsonConstructor]
    public Fraction(int numerator, int denominator)
    {
        var divisor = numerator >= 0 && denominator > 0 ? GreatestCommonDivisor(numerator, denominator) : 1;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public int Numerator { get; }

    public int Denominator { get; }

    [JsonIgnore]
    public bool IsValid => Numerator >= 0 && Denominator > 0;

    public int CompareTo(Fraction other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    public override string ToString() =>
        Denominator == 1
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
