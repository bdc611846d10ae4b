using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class FractionTests
{
    [Fact]
    public void Equal_fractions_are_equal_however_written()
    {
        new Fraction(4, 6).ShouldBe(new Fraction(2, 3));
        new Fraction(4, 6).ToString().ShouldBe("2/3");
        new Fraction(3, 3).ToString().ShouldBe("1");
        new Fraction(0, 7).ShouldBe(new Fraction(0, 1));
    }

    [Fact]
    public void Fractions_compare_exactly_up_to_the_largest_numbers()
    {
        (new Fraction(int.MaxValue - 1, int.MaxValue) < new Fraction(1, 1)).ShouldBeTrue();
        (new Fraction(int.MaxValue - 2, int.MaxValue - 1) < new Fraction(int.MaxValue - 1, int.MaxValue)).ShouldBeTrue();
        (new Fraction(199, 300) >= new Fraction(2, 3)).ShouldBeFalse();
        (new Fraction(200, 300) >= new Fraction(2, 3)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(1, -2)]
    [InlineData(int.MinValue, -1)]
    public void What_is_no_fraction_can_be_built_and_says_so(int numerator, int denominator) =>
        new Fraction(numerator, denominator).IsValid.ShouldBeFalse();
}
