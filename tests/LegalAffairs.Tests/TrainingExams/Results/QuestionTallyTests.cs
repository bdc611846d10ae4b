using LegalAffairs.Tests.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.Tests.TrainingExams.Results;

public sealed class QuestionTallyTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(50, 14)]
    [InlineData(100, 27)]
    [InlineData(20_000, 5400)]
    public void A_group_is_27_percent_of_the_attempts_rounded_half_up_and_at_least_one(int attempts, int size)
    {
        var groups = new AnalysisGroups([.. Enumerable.Range(0, attempts).Select(_ => Guid.CreateVersion7())]);

        groups.Size.ShouldBe(size);
    }

    [Fact]
    public void The_upper_and_the_lower_group_are_the_ends_of_the_list()
    {
        var ids = Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7()).ToList();

        var groups = new AnalysisGroups(ids);

        ids.ConvertAll(groups.IsUpper).ShouldBe([true, true, true, false, false, false, false, false, false, false]);
        ids.ConvertAll(groups.IsLower).ShouldBe([false, false, false, false, false, false, false, true, true, true]);
    }

    [Fact]
    public void Facility_and_discrimination_are_exact_shares_of_the_points()
    {
        var tally = Tally(QuestionKind.MultipleChoice, groupSize: 2);

        // Upper 2 + 2, middle 1 and 0, lower 1 + 0: six of twelve points, and (4 − 1) / (2 × 2).
        tally.Add(2, "0,2", isUpper: true, isLower: false);
        tally.Add(2, "0,2", isUpper: true, isLower: false);
        tally.Add(1, "0", isUpper: false, isLower: false);
        tally.Add(0, "", isUpper: false, isLower: false);
        tally.Add(1, "2", isUpper: false, isLower: true);
        tally.Add(0, "0,1", isUpper: false, isLower: true);

        var figures = tally.Figures();
        (figures.Attempts, figures.Unanswered, figures.MeanPoints).ShouldBe((6, 1, 1m));
        (figures.Facility, figures.Discrimination).ShouldBe((0.5m, 0.75m));
        figures
            .Answers.Select(a => (a.Position, a.IsRight, a.Count, a.Upper, a.Lower))
            .ShouldBe([(0, true, 4, 2, 1), (1, false, 1, 0, 1), (2, true, 3, 2, 1)]);
    }

    [Fact]
    public void Wrong_texts_of_blanks_are_counted_however_they_are_typed_and_right_ones_are_one()
    {
        var tally = Tally(QuestionKind.FillIn, groupSize: 0);
        foreach (var text in new[] { "三十", "30", "３０ ", "六十", " 六十", "ten", "ＴＥＮ", "Ten", "" })
        {
            tally.Add(0, $"[\"{text}\"]", isUpper: false, isLower: false);
        }

        var figures = tally.Figures();

        figures.Answers.Select(a => (a.Text, a.IsRight, a.Count)).ShouldBe([("三十", true, 3), ("TEN", false, 3), ("六十", false, 2)]);
        figures.Discrimination.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, "0", null, QuestionWeakness.None)]
    [InlineData(9, "0.2999", "0.5", QuestionWeakness.TooHard)]
    [InlineData(9, "0.30", "0.20", QuestionWeakness.None)]
    [InlineData(9, "0.95", "0.1999", QuestionWeakness.DoesNotDiscriminate)]
    [InlineData(9, "0.9501", "-0.1", QuestionWeakness.TooEasy | QuestionWeakness.DoesNotDiscriminate)]
    public void A_bound_itself_is_not_weak(int attempts, string facility, string? discrimination, QuestionWeakness weakness) =>
        QuestionFigures.WeaknessOf(attempts, Number(facility), discrimination is null ? null : Number(discrimination)).ShouldBe(weakness);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.99", 0)]
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    [InlineData("10", 9)]
    public void A_bound_belongs_to_the_band_above_it_but_all_points_to_the_last(string score, int band) =>
        ExamResults.BandOf(Number(score), 10m).ShouldBe(band);

    private static QuestionTally Tally(QuestionKind kind, int groupSize) =>
        new(new PaperContentItem(1, Guid.Empty, Guid.Empty, Guid.Empty, kind, 2m, Given.Content(kind)), groupSize);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
