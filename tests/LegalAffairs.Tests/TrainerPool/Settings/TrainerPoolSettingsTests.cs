using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.TrainerPool.Settings;

namespace LegalAffairs.Tests.TrainerPool.Settings;

public sealed class TrainerPoolSettingsTests : TrainerPoolTest
{
    [Fact]
    public async Task Staff_change_the_settings_and_the_next_batch_follows_them()
    {
        var staff = await SignInStaffAsync();

        var saved = (await staff.PutAsync(SettingsUrl, Input())).ShouldSucceed().As<TrainerPoolSettingsDto>();

        (saved.YearEnd, saved.HoursPerExam, saved.TermYears, saved.SignInStepSeconds).ShouldBe(("11-30", 7.5m, 2, 20));
        (await AppointedAsync(RoleNames.Inspector)).TermEnd.ShouldBe(new DateOnly(2028, 3, 1));
    }

    [Theory]
    [InlineData("13-01")]
    [InlineData("04-31")]
    [InlineData("1231")]
    public async Task A_day_that_does_not_exist_ends_no_year(string yearEnd)
    {
        var input = Input();
        input["yearEnd"] = yearEnd;

        (await (await SignInStaffAsync()).PutAsync(SettingsUrl, input)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:YearEndUnknown"
        );
    }

    [Theory]
    [InlineData("hoursPerExam", 100.5)]
    [InlineData("hoursPerExam", -1)]
    [InlineData("termYears", 0)]
    [InlineData("termYears", 11)]
    [InlineData("signInStepSeconds", 5)]
    [InlineData("signInStepSeconds", 3600)]
    public async Task Values_out_of_range_are_refused_at_their_field(string field, double value)
    {
        var input = Input();
        input[field] = value;

        (await (await SignInStaffAsync()).PutAsync(SettingsUrl, input)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Hours_are_no_finer_than_a_tenth()
    {
        var input = Input();
        input["hoursPerExam"] = 7.55;

        (await (await SignInStaffAsync()).PutAsync(SettingsUrl, input)).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            "TrainerPool:HoursTooFine"
        );
    }

    private static Dictionary<string, object> Input() =>
        new(StringComparer.Ordinal)
        {
            ["yearEnd"] = "11-30",
            ["hoursPerExam"] = 7.5,
            ["termYears"] = 2,
            ["signInStepSeconds"] = 20,
        };
}
