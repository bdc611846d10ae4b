using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.Tests.SupervisionInspections.Submissions;

public sealed class ContactPhonesTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("0371-67890123", "037****0123")]
    [InlineData("+86-13812345678", "+86****5678")]
    [InlineData("67890123", "67****23")]
    [InlineData("12345", "****45")]
    public void A_number_is_masked_in_its_middle(string phone, string masked) => ContactPhones.Mask(phone).ShouldBe(masked);

    [Theory]
    [InlineData("138 1234 5678", true)]
    [InlineData("+86-371-67890123", true)]
    [InlineData("12345", true)]
    [InlineData("1234", false)]
    [InlineData("-----", false)]
    [InlineData("123456789012345678901", false)]
    [InlineData("1381234567a", false)]
    [InlineData("１３８１２３４５６７８", false)]
    public void Digits_plus_and_minus_make_a_number(string phone, bool isPlausible) =>
        ContactPhones.IsPlausible(ContactPhones.Clean(phone)).ShouldBe(isPlausible);
}
