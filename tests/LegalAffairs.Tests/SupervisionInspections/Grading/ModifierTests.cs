using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.Tests.SupervisionInspections.Grading;

public class ModifierTests
{
    [Fact]
    public void Late_is_one_grade_down_however_many_days() =>
        Explain(Given.LateLowers, Given.Met(2, daysLate: 3)).ShouldBe("满足3项中的2项：良；逾期3天：降一档 → 中");

    [Fact]
    public void Late_is_only_told_where_the_indicator_does_not_lower_for_it() =>
        Explain(Given.None, Given.Met(2, daysLate: 3)).ShouldBe("满足3项中的2项：良；逾期3天：本指标逾期不降档，仍为良");

    [Fact]
    public void Poor_stays_poor() =>
        Explain(Given.LateLowers, Given.Met(0, daysLate: 30)).ShouldBe("满足3项中的0项：差；逾期30天：已是差，不再降档");

    [Fact]
    public void Several_contacts_out_of_reach_cost_one_grade_together()
    {
        var input = Given.Met(3) with { Contacts = [Given.Reached(null), Given.Unreachable(), Given.Unreachable()] };

        Explain(Given.Survey, input).ShouldBe("满足3项中的3项：优；3个联系人中2个联系不上：降一档 → 良");
    }

    [Fact]
    public void Late_and_a_contact_out_of_reach_cost_a_grade_each()
    {
        var input = Given.Met(3, daysLate: 1) with { Contacts = [Given.Reached(null), Given.Unreachable()] };

        Explain(Given.Both, input).ShouldBe("满足3项中的3项：优；逾期1天：降一档 → 良；2个联系人中1个联系不上：降一档 → 中");
    }

    [Fact]
    public void The_second_modifier_stops_at_poor_too()
    {
        var input = Given.Met(1, daysLate: 1) with { Contacts = [Given.Reached(null), Given.Unreachable()] };

        Explain(Given.Both, input).ShouldBe("满足3项中的1项：中；逾期1天：降一档 → 差；2个联系人中1个联系不上：已是差，不再降档");
    }

    [Fact]
    public void Contacts_are_not_read_without_a_survey()
    {
        var input = Given.Met(3) with { Contacts = [Given.Unreachable()] };

        Explain(Given.None, input).ShouldBe("满足3项中的3项：优");
    }

    [Fact]
    public void No_modifier_ever_improves_a_grade_or_costs_more_than_one_step()
    {
        var compared = 0;
        foreach (var criteria in Enumerable.Range(1, 6))
        foreach (var met in Enumerable.Range(0, criteria + 1))
        foreach (var days in new[] { 0, 1, 400 })
        foreach (var unreachable in Enumerable.Range(0, 4))
        {
            var contacts = Enumerable.Repeat(Given.Reached(null), 1).Concat(Enumerable.Repeat(Given.Unreachable(), unreachable));
            var input = Given.Met(met, days) with { Contacts = [.. contacts] };
            var plain = GradeOf(criteria, Given.None, input);
            var steps = (days > 0 ? 1 : 0) + (unreachable > 0 ? 1 : 0);

            GradeOf(criteria, Given.Both, input).ShouldBe((Grade)Math.Max((int)plain - steps, (int)Grade.Poor));
            compared++;
        }

        compared.ShouldBe(27 * 3 * 4);
    }

    private static Grade GradeOf(int criteria, GradingModifiers modifiers, GradingInput input) =>
        GradingEngine.Grade(Given.Criteria(criteria), modifiers, input).Grade!.Value;

    private static string Explain(GradingModifiers modifiers, GradingInput input) =>
        Texts.InChinese(GradingEngine.Grade(Given.Criteria(3), modifiers, input));
}
