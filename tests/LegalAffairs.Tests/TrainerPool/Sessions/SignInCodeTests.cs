using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.Tests.TrainerPool.Sessions;

public sealed class SignInCodeTests
{
    private const int Seconds = 30;
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly DateTime Start = new(2026, 3, 9, 1, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, true)]
    [InlineData(34, true)]
    [InlineData(35, false)]
    [InlineData(60, false)]
    [InlineData(3600, false)]
    [InlineData(-1, false)]
    public void A_code_holds_in_its_own_step_and_for_the_seconds_that_the_network_takes(int secondsLater, bool isValid) =>
        SignInCode.IsValid(Code(Start), Key, Start.AddSeconds(secondsLater), Seconds).ShouldBe(isValid);

    [Fact]
    public void Small_letters_and_blanks_around_do_not_matter() =>
        SignInCode.IsValid($" {Code(Start).ToLowerInvariant()} ", Key, Start, Seconds).ShouldBeTrue();

    [Fact]
    public void Another_sessions_key_makes_other_codes()
    {
        byte[] other = [.. Key.Reverse()];

        SignInCode.IsValid(Code(Start), other, Start, Seconds).ShouldBeFalse();
    }

    [Fact]
    public void Codes_of_a_day_hardly_ever_repeat()
    {
        var codes = Enumerable.Range(0, 2880).Select(i => Code(Start.AddSeconds(i * Seconds))).ToList();

        codes.Distinct().Count().ShouldBe(codes.Count);
        codes.ShouldAllBe(c => c.Length == SessionLimits.CodeLength);
    }

    private static string Code(DateTime time) => SignInCode.Of(Key, SignInCode.StepOf(time, Seconds));
}
