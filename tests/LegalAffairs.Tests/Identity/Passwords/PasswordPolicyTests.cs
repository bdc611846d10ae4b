using LegalAffairs.Identity;
using LegalAffairs.Identity.Passwords;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Tests.Identity.Passwords;

public sealed class PasswordPolicyTests
{
    private static readonly LocalizedIdentityErrors Errors = new(new EchoLocalizers());

    [Theory]
    [InlineData("Yunzhou-2026")]
    [InlineData("yunzhou-2026")]
    [InlineData("YUNZHOU2026x")]
    [InlineData("云州市 Law Office")]
    public void Three_kinds_of_characters_and_ten_of_them_are_enough(string password) => Check(password).ShouldBeEmpty();

    [Theory]
    [InlineData("Yz-202611", "PasswordTooShort")]
    [InlineData("yunzhou2026", "PasswordNeedsThreeClasses")]
    [InlineData("YUNZHOU-CITY", "PasswordNeedsThreeClasses")]
    [InlineData("Wang-Ming-2026", "PasswordContainsUserName")]
    public void What_breaks_a_rule_is_named(string password, string code) => Check(password).ShouldBe([code]);

    [Fact]
    public void Every_broken_rule_is_told_at_once() => Check("ming").ShouldBe(["PasswordTooShort", "PasswordNeedsThreeClasses"]);

    [Fact]
    public void A_user_name_of_two_letters_may_occur_in_a_password() => PasswordPolicy.Check("Yunzhou-2026", "yu", Errors).ShouldBeEmpty();

    private static List<string> Check(string password) => [.. PasswordPolicy.Check(password, "wang-ming", Errors).Select(e => e.Code)];

    private sealed class EchoLocalizers : IStringLocalizerFactory
    {
        public IStringLocalizer Create(Type resourceSource) => new Echo();

        public IStringLocalizer Create(string baseName, string location) => new Echo();
    }

    private sealed class Echo : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, name);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
