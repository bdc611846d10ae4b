using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Papers;

public sealed class DrawTests
{
    private static readonly Guid Top = Guid.CreateVersion7();
    private static readonly Guid Below = Guid.CreateVersion7();
    private static readonly CategoryTree Tree = new([new(Top, "上", null, ""), new(Below, "下", Top, $"{Top:N}/")]);

    [Fact]
    public void A_rule_takes_its_category_with_all_below_its_difficulties_and_its_tag()
    {
        var bank = BankOf(Question(Top), Question(Below), Question(Below, 5), Question(Below, 3, "重点"), Question(Guid.CreateVersion7()));

        int Fitting(DrawRule rule) => DrawOf(bank, rule).Rules[0].Fitting.Count;

        Fitting(new DrawRule(Top, null, null, null, 1)).ShouldBe(4);
        Fitting(new DrawRule(Below, null, null, null, 1)).ShouldBe(3);
        Fitting(new DrawRule(Below, 4, null, null, 1)).ShouldBe(1);
        Fitting(new DrawRule(Top, null, 3, null, 1)).ShouldBe(3);
        Fitting(new DrawRule(null, null, null, "重点", 1)).ShouldBe(1);
        Fitting(new DrawRule(Guid.CreateVersion7(), null, null, null, 1)).ShouldBe(0);
    }

    [Fact]
    public void A_rule_that_draws_first_never_starves_one_that_has_less_to_choose_from()
    {
        var bank = BankOf([.. Enumerable.Range(0, 10).Select(_ => Question(Top)), .. Enumerable.Range(0, 5).Select(_ => Question(Below))]);
        for (var i = 0; i < 50; i++)
        {
            var draw = DrawOf(bank, new DrawRule(Top, null, null, null, 10), new DrawRule(Below, null, null, null, 5));

            draw.IsComplete.ShouldBeTrue();
            var drawn = draw.Rules.SelectMany(r => r.Drawn).Select(q => q.Id).ToList();
            drawn.Distinct().Count().ShouldBe(15);
            draw.Rules[1].Drawn.ShouldAllBe(q => q.CategoryId == Below);
        }
    }

    [Fact]
    public void What_the_bank_cannot_meet_falls_short_by_exactly_that()
    {
        var bank = BankOf(Question(Below), Question(Below), Question(Top));

        var draw = DrawOf(bank, new DrawRule(Top, null, null, null, 2), new DrawRule(Below, null, null, null, 2));

        draw.IsComplete.ShouldBeFalse();
        draw.Rules.Select(r => (r.Rule.Count, r.Fitting.Count, r.Drawn.Count)).ShouldBe([(2, 3, 2), (2, 2, 1)]);
    }

    [Fact]
    public void Fixed_questions_are_not_drawn_again_and_must_be_askable()
    {
        var (known, gone) = (Question(Top), Guid.CreateVersion7());
        var bank = BankOf(known, Question(Top));
        var sections = new[] { Section([known.Id, gone], new DrawRule(Top, null, null, null, 2)) };

        var draw = Draw.From(sections, bank);

        draw.Unusable.ShouldBe([(0, 1, gone)]);
        draw.Rules[0].Drawn.ShouldNotContain(q => q.Id == known.Id);
        draw.Rules[0].Drawn.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_fitting_question_has_the_same_chance()
    {
        var questions = Enumerable.Range(0, 10).Select(_ => Question(Top)).ToArray();
        var bank = BankOf(questions);
        const int Draws = 4000;

        var counts = Enumerable
            .Range(0, Draws)
            .SelectMany(_ => DrawOf(bank, new DrawRule(Top, null, null, null, 3)).Rules[0].Drawn)
            .CountBy(q => q.Id)
            .ToDictionary();

        // 1200 each on average with a deviation of 29: seven deviations do not happen by chance.
        questions.ShouldAllBe(q => counts[q.Id] > 1000 && counts[q.Id] < 1400);
    }

    private static BankQuestion Question(Guid category, int difficulty = 3, params string[] tags) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), QuestionKind.TrueFalse, category, difficulty, tags);

    private static Bank BankOf(params BankQuestion[] questions) => new(questions, Tree);

    private static PaperSectionDesign Section(IReadOnlyList<Guid> fixedOnes, params DrawRule[] rules) =>
        new("判断题", QuestionKind.TrueFalse, 1, fixedOnes, rules);

    private static Draw DrawOf(Bank bank, params DrawRule[] rules) => Draw.From([Section([], rules)], bank);
}
