using LegalAffairs.Platform.Draws;

namespace LegalAffairs.Tests.Platform.Draws;

/// <summary>Expected values come from a program of its own, written from the documentation in another language.</summary>
public sealed class DrawAlgorithmTests
{
    private static readonly DrawList List = new(
        "测试",
        1,
        4,
        [new(IdOf(5), "戊", 5), new(IdOf(1), "甲"), new(IdOf(2), "乙", 2), new(IdOf(3), "丙", 3), new(IdOf(4), "丁")],
        [new(IdOf(9), "己", "回避")]
    );

    [Fact]
    public void List_seed_and_result_are_those_of_the_documentation()
    {
        var text = List.ToText();
        var seed = DrawAlgorithm.SeedOf(text, new byte[DrawAlgorithm.SecretLength], "42");

        DrawAlgorithm.Sha256(text).ShouldBe("6badf711c4f1b4753c1f767d31480492624062d16617af92d60a9df3ead2a518");
        Convert.ToHexStringLower(seed).ShouldBe("06d8575d20e5ffb3b39c0d4d189a9c942a93b9531ddeb386c1f100aec5105323");
        DrawVerification.Recompute(DrawList.Parse(text), seed).Select(d => d.Name).ShouldBe(["戊", "丙", "乙", "丁"]);
    }

    [Fact]
    public void A_list_reads_back_as_it_was_written_in_the_order_of_ids()
    {
        var parsed = DrawList.Parse(List.ToText());

        parsed.Candidates.Select(c => (c.Name, c.Weight)).ShouldBe([("甲", 1), ("乙", 2), ("丙", 3), ("丁", 1), ("戊", 5)]);
        parsed.Exclusions.ShouldBe(List.Exclusions);
        parsed.ToText().ShouldBe(List.ToText());
    }

    [Fact]
    public void Breaks_in_a_name_cannot_forge_a_line()
    {
        var list = List with { Candidates = [new(IdOf(1), "甲\ncandidate\t00000000-0000-0000-0000-000000000007\t9\t庚")] };

        DrawList.Parse(list.ToText()).Candidates.ShouldHaveSingleItem().Weight.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("LegalAffairs draw 2\nsubject\tx\nnumber\t1\ncount\t1\n")]
    [InlineData("LegalAffairs draw 1\nsubject\tx\nnumber\t1\ncount\t1\ncandidate\tx\t1\t甲\n")]
    [InlineData("LegalAffairs draw 1\nsubject\tx\nnumber\t1\ncount\t1\ncandidate\t00000000-0000-0000-0000-000000000001\t0\t甲\n")]
    [InlineData("LegalAffairs draw 1\nsubject\tx\nnumber\t1\ncount\t1\nsomebody\t00000000-0000-0000-0000-000000000001\t1\t甲\n")]
    [InlineData("LegalAffairs draw 1\nsubject\tx\nnumber\t1\ncount\t-1\n")]
    public void What_is_no_list_is_not_read_as_one(string text) => Should.Throw<FormatException>(() => DrawList.Parse(text));

    [Fact]
    public void Everybody_is_drawn_once_when_all_are_drawn_and_a_greater_weight_has_more_chances()
    {
        var first = new int[3];
        for (var i = 0; i < 6000; i++)
        {
            var drawn = DrawAlgorithm.Pick(DrawAlgorithm.SeedOf("", [], $"{i}"), [1, 2, 3], 3);
            drawn.Order().ShouldBe([0, 1, 2]);
            first[drawn[0]]++;
        }

        // Of 6000: 1000, 2000 and 3000, give or take six standard deviations.
        first[0].ShouldBeInRange(830, 1170);
        first[1].ShouldBeInRange(1780, 2220);
        first[2].ShouldBeInRange(2770, 3230);
    }

    [Fact]
    public void Half_of_fifty_thousand_are_drawn_in_no_time()
    {
        var drawn = DrawAlgorithm.Pick(new byte[32], [.. Enumerable.Repeat(7, DrawLimits.MaxCandidates)], DrawLimits.MaxCandidates / 2);

        drawn.Distinct().Count().ShouldBe(DrawLimits.MaxCandidates / 2);
    }

    private static Guid IdOf(int number) => new($"00000000-0000-0000-0000-{number:D12}");
}
