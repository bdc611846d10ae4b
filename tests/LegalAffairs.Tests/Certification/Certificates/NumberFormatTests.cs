using LegalAffairs.Abp;
using LegalAffairs.Certification.Certificates;

namespace LegalAffairs.Tests.Certification.Certificates;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("豫Y{kind}{year}{seq:5}", CertificateKind.Enforcement, "豫YZ202600042")]
    [InlineData("{year}-{seq:3}.{kind}", CertificateKind.Supervision, "2026-042.D")]
    [InlineData("+({kind})[{year}]{seq:9}", CertificateKind.Enforcement, "+(Z)[2026]000000042")]
    public void A_number_is_made_and_read_back(string format, CertificateKind kind, string number)
    {
        var parsed = NumberFormat.Parse(format);
        parsed.Make(kind, 2026, 42).ShouldBe(number);
        parsed.Read(number).ShouldBe((kind, 2026, 42));
    }

    [Fact]
    public void However_it_is_typed_it_is_the_same_number() =>
        NumberFormat.Parse("豫Y{kind}{year}{seq:5}").Read(" 豫ｙz２０２６ 00042").ShouldBe((CertificateKind.Enforcement, 2026, 42));

    [Theory]
    [InlineData("豫YZ20260042")]
    [InlineData("豫YX202600042")]
    [InlineData("豫YZ2026000421")]
    [InlineData("x豫YZ202600042")]
    [InlineData("")]
    public void What_was_made_otherwise_is_not_read(string number) =>
        NumberFormat.Parse("豫Y{kind}{year}{seq:5}").Read(number).ShouldBeNull();

    [Theory]
    [InlineData("豫Y{year}{seq:5}")]
    [InlineData("豫Y{kind}{seq:5}")]
    [InlineData("豫Y{kind}{year}")]
    [InlineData("{kind}{year}{seq:5}{seq:5}")]
    [InlineData("{kind}{year}{seq:2}")]
    [InlineData("{kind}{year}{seq:5}{unit}")]
    [InlineData("{kind} {year}{seq:5}")]
    [InlineData("yz{kind}{year}{seq:5}")]
    [InlineData("一个很长很长很长很长很长很长很长很长的前缀{kind}{year}{seq:9}")]
    public void A_format_that_makes_no_distinct_numbers_is_refused(string format) =>
        Should.Throw<BusinessException>(() => NumberFormat.Parse(format)).Code.ShouldBe("Certification:NumberFormatInvalid");

    [Theory]
    [InlineData("豫（{year}）{kind}{seq:5}", "豫({year}){kind}{seq:5}")]
    [InlineData("豫Ｙ{kind}{year}{seq:5}", "豫Y{kind}{year}{seq:5}")]
    public void A_format_whose_numbers_would_not_be_found_is_refused_with_the_one_that_is_wanted(string format, string plain)
    {
        var refusal = Should.Throw<BusinessException>(() => NumberFormat.Parse(format));
        (refusal.Code, refusal.Data["plain"]).ShouldBe(("Certification:NumberFormatNotPlain", plain));
        NumberFormat.Parse(plain);
    }

    [Fact]
    public void When_the_digits_are_used_up_it_says_so() =>
        Should
            .Throw<BusinessException>(() => NumberFormat.Parse("{kind}{year}{seq:3}").Make(CertificateKind.Enforcement, 2026, 1000))
            .Code.ShouldBe("Certification:NumbersUsedUp");
}
