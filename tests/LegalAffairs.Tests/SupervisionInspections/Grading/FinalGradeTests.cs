using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class FinalGradeTests
{
    private static readonly GradingOutcome Computed = GradingEngine.Grade(Given.Criteria(3), Given.LateLowers, Given.Met(2, daysLate: 3));

    [Fact]
    public void Without_an_override_the_computed_grade_is_final()
    {
        var final = new FinalGrade(Computed);

        final.Grade.ShouldBe(Grade.Medium);
        final.Messages.ShouldBe(Computed.Messages);
    }

    [Fact]
    public void An_override_is_final_and_the_computed_grade_stays_visible()
    {
        var final = new FinalGrade(Computed, new GradeOverride(Grade.Good, "逾期因防汛值守"));

        final.Grade.ShouldBe(Grade.Good);
        final.Computed.Grade.ShouldBe(Grade.Medium);
        GradingWords
            .Of(final, key => Texts.Chinese[key])
            .ShouldBe("满足3项中的2项：良；逾期3天：降一档 → 中；局领导改定（逾期因防汛值守）→ 良");
    }
}
