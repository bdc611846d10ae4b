using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.SupervisionInspections.Grading;
using LegalAffairs.SupervisionInspections.TaskPlans;

namespace LegalAffairs.Tests.SupervisionInspections.TaskPlans;

public sealed class TryRuleTests : TaskPlanTest
{
    private const string Url = $"{PlanUrl}/try-rule";

    [Fact]
    public async Task Two_of_three_and_three_days_late_is_medium_and_says_why()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);
        var question = new
        {
            rule = new CriteriaCountRule(Criteria),
            modifiers = new { lateLowers = true },
            input = new { daysLate = 3, metCriteria = Criteria.Take(2) },
        };

        var result = (await staff.PostAsync(Url, question)).ShouldSucceed().As<GradingResultDto>();
        staff.Language = "en";
        var english = (await staff.PostAsync(Url, question)).ShouldSucceed().As<GradingResultDto>();

        result.ShouldBe(new GradingResultDto(GradingStatus.Graded, Grade.Medium, null, "满足3项中的2项：良；逾期3天：降一档 → 中"));
        english.Explanation.ShouldBe("2 of 3 criteria met: Good; 3 day(s) late: one grade down → Medium");
    }

    [Fact]
    public async Task What_is_not_known_yet_or_makes_no_sense_is_told_in_words()
    {
        var staff = await SignInAsync(RoleNames.BureauStaff);

        var unknown = await TryAsync(new { rule = new AverageScoreRule() });
        var nonsense = await TryAsync(
            new
            {
                rule = new AverageScoreRule(70, 80, 90),
                modifiers = (object?)null,
                input = (object?)null,
            }
        );

        (unknown.Status, unknown.Explanation).ShouldBe((GradingStatus.Incomplete, "暂不能评定等次：尚未录入评分"));
        nonsense.Status.ShouldBe(GradingStatus.Invalid);
        (await staff.PostAsync(Url, new { }))
            .ShouldBeRefused(HttpStatusCode.BadRequest)
            .FieldErrors["rule"]
            .ShouldHaveSingleItem()
            .ShouldContain("评分规则");
        (await staff.PostAsync(Url, new { rule = new { kind = 0 } })).ShouldBeRefused(HttpStatusCode.BadRequest);

        async Task<GradingResultDto> TryAsync(object question) =>
            (await staff.PostAsync(Url, question)).ShouldSucceed().As<GradingResultDto>();
    }
}
