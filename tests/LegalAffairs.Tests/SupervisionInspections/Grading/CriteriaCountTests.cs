using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class CriteriaCountTests
{
    [Theory]
    [InlineData(1, 1, Grade.Excellent)]
    [InlineData(1, 0, Grade.Poor)]
    [InlineData(2, 2, Grade.Excellent)]
    [InlineData(2, 1, Grade.Good)]
    [InlineData(2, 0, Grade.Poor)]
    [InlineData(3, 3, Grade.Excellent)]
    [InlineData(3, 2, Grade.Good)]
    [InlineData(3, 1, Grade.Medium)]
    [InlineData(3, 0, Grade.Poor)]
    [InlineData(5, 4, Grade.Good)]
    [InlineData(5, 3, Grade.Medium)]
    [InlineData(5, 1, Grade.Medium)]
    [InlineData(5, 0, Grade.Poor)]
    public void All_met_is_excellent_one_short_good_none_poor_and_between_medium(int criteria, int met, Grade expected) =>
        GradingEngine.Grade(Given.Criteria(criteria), Given.None, Given.Met(met)).Grade.ShouldBe(expected);

    [Fact]
    public void Meeting_more_criteria_never_gives_a_worse_grade()
    {
        for (var criteria = 1; criteria <= GradingLimits.MaxNames; criteria++)
        {
            var grades = Enumerable
                .Range(0, criteria + 1)
                .Select(met => GradingEngine.Grade(Given.Criteria(criteria), Given.None, Given.Met(met)).Grade!.Value)
                .ToList();

            grades.ShouldBeInOrder(SortDirection.Ascending);
            grades[0].ShouldBe(Grade.Poor);
            grades[^1].ShouldBe(Grade.Excellent);
        }
    }

    [Fact]
    public void Which_criteria_are_met_does_not_matter_only_how_many()
    {
        var input = new GradingInput { MetCriteria = ["标准3", "标准1"] };

        GradingEngine.Grade(Given.Criteria(3), Given.None, input).Grade.ShouldBe(Grade.Good);
    }

    [Theory]
    [InlineData(0, Grade.Poor)]
    [InlineData(1, Grade.Poor)]
    [InlineData(2, Grade.Medium)]
    [InlineData(3, Grade.Excellent)]
    public void An_edited_map_replaces_the_default(int met, Grade expected)
    {
        var rule = Given.Criteria(3) with { Grades = [Grade.Poor, Grade.Poor, Grade.Medium, Grade.Excellent] };

        GradingEngine.Grade(rule, Given.None, Given.Met(met)).Grade.ShouldBe(expected);
    }
}
