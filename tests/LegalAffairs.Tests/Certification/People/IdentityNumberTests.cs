using LegalAffairs.Abp;
using LegalAffairs.Certification.People;

namespace LegalAffairs.Tests.Certification.People;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("'11010519491231002X")]
    public void Case_width_and_blanks_make_no_difference(string text) =>
        IdentityNumber.Parse(text, Today).Value.ShouldBe("11010519491231002X");

    [Fact]
    public void Birth_date_and_sex_are_in_it()
    {
        var woman = IdentityNumber.Parse("11010519491231002X", Today);
        (woman.BirthDate, woman.Sex).ShouldBe((new DateOnly(1949, 12, 31), Sex.Female));
        IdentityNumber.Parse(Numbers.Of(new DateOnly(2000, 2, 29), 1), Today).Sex.ShouldBe(Sex.Male);
    }

    [Theory]
    [InlineData("110105194912310021", "Certification:IdentityNumberCheckDigit")]
    [InlineData("11010519491231012X", "Certification:IdentityNumberCheckDigit")]
    [InlineData("110105194902310024", "Certification:IdentityNumberBirthDate")]
    [InlineData("110105194913310024", "Certification:IdentityNumberBirthDate")]
    [InlineData("110105202603030024", "Certification:IdentityNumberBirthDate")]
    [InlineData("110105189912310024", "Certification:IdentityNumberBirthDate")]
    [InlineData("110105491231002", "Certification:IdentityNumberOld")]
    [InlineData("4.10105E+17", "Certification:IdentityNumberScientific")]
    [InlineData("4.10105199001011e+17", "Certification:IdentityNumberScientific")]
    [InlineData("1101051949123100", "Certification:IdentityNumberMalformed")]
    [InlineData("1101051949X231002X", "Certification:IdentityNumberMalformed")]
    [InlineData("11010519491231002Y", "Certification:IdentityNumberMalformed")]
    [InlineData("", "Certification:IdentityNumberMalformed")]
    public void What_is_wrong_with_it_is_named(string text, string code) =>
        Should.Throw<BusinessException>(() => IdentityNumber.Parse(text, Today)).Code.ShouldBe(code);

    [Fact]
    public void Who_was_born_today_has_one()
    {
        var number = IdentityNumber.Parse(Numbers.Of(Today, 7), Today);
        number.AgeOn(Today).ShouldBe(0);
    }

    [Theory]
    [InlineData(2008, 3, 2, 18)]
    [InlineData(2008, 3, 3, 17)]
    [InlineData(2008, 2, 29, 18)]
    public void A_year_of_age_is_full_on_the_birthday(int year, int month, int day, int age) =>
        IdentityNumber.Parse(Numbers.Of(new DateOnly(year, month, day), 5), Today).AgeOn(Today).ShouldBe(age);

    [Fact]
    public void Masked_it_shows_neither_home_nor_birthday()
    {
        var number = IdentityNumber.Parse("11010519491231002X", Today);
        number.Masked.ShouldBe("110***********002X");
        number.ToString().ShouldBe(number.Masked);
    }
}
