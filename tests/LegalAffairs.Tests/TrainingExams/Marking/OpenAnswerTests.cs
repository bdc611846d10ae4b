using LegalAffairs.Abp;
using LegalAffairs.Tests.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.Tests.TrainingExams.Marking;

public sealed class OpenAnswerTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();
    private static readonly Guid Third = Guid.CreateVersion7();

    [Theory]
    [InlineData("8", "6", "7")]
    [InlineData("7.01", "7.02", "7.02")]
    [InlineData("0.01", "0", "0.01")]
    [InlineData("10", "8", "9")]
    public void Two_marks_within_the_tolerance_give_their_mean_rounded_half_up(string one, string other, string mean)
    {
        var answer = Answer();

        MarkBy(answer, First, one);
        MarkBy(answer, Second, other);

        (answer.Status, answer.Points).ShouldBe((OpenAnswerStatus.Settled, Points(mean)));
    }

    [Theory]
    [InlineData("8", "5.99", 20)]
    [InlineData("8", "7.99", 0)]
    public void A_hundredth_beyond_the_tolerance_asks_for_a_third(string one, string other, int tolerance)
    {
        var answer = Answer(tolerance: tolerance);
        MarkBy(answer, First, one);
        MarkBy(answer, Second, other);
        (answer.Status, answer.Points).ShouldBe((OpenAnswerStatus.Disputed, null));

        MarkBy(answer, Third, "1");

        (answer.Status, answer.Points).ShouldBe((OpenAnswerStatus.Settled, 1m));
    }

    [Fact]
    public void Two_who_differed_may_come_together_again_before_the_third_has_spoken()
    {
        var answer = Answer();
        MarkBy(answer, First, "9");
        MarkBy(answer, Second, "3");
        answer.Claim(Guid.CreateVersion7(), Third, Now);

        answer.Mark(Second, 8m, "", Now);

        (answer.Status, answer.Points).ShouldBe((OpenAnswerStatus.Settled, 8.5m));
        Should.Throw<BusinessException>(() => answer.Mark(Third, 1m, "", Now)).Code.ShouldBe("TrainingExams:MarkingSettled");
    }

    [Fact]
    public void One_whose_claim_ran_out_while_two_others_disagreed_becomes_the_third()
    {
        var answer = Answer();
        answer.Claim(Guid.CreateVersion7(), Third, Now);
        var later = Now.AddMinutes(16);
        MarkBy(answer, First, "9", later);
        MarkBy(answer, Second, "3", later);

        answer.Wants(Third, later).ShouldBeTrue();
        answer.Mark(Third, 5m, "", later);

        (answer.Status, answer.Points).ShouldBe((OpenAnswerStatus.Settled, 5m));
    }

    [Fact]
    public void As_many_as_are_needed_hold_an_answer_and_no_more()
    {
        var answer = Answer();
        answer.Claim(Guid.CreateVersion7(), First, Now);
        answer.Claim(Guid.CreateVersion7(), Second, Now);

        answer.Wants(Third, Now.AddMinutes(14)).ShouldBeFalse();
        answer.Wants(Third, Now.AddMinutes(15)).ShouldBeTrue();
        answer.Wants(First, Now).ShouldBeTrue();
    }

    [Fact]
    public void Who_comes_too_late_is_told_that_somebody_else_has_marked_it()
    {
        var answer = Answer(isDouble: false);
        answer.Claim(Guid.CreateVersion7(), First, Now);
        var later = Now.AddMinutes(15);
        MarkBy(answer, Second, "4", later);

        Should.Throw<BusinessException>(() => answer.Mark(First, 9m, "", later)).Code.ShouldBe("TrainingExams:MarkingTaken");
        answer.Points.ShouldBe(4m);
    }

    [Fact]
    public void The_same_mark_again_is_the_same_mark_also_when_it_is_settled()
    {
        var answer = Answer();
        MarkBy(answer, First, "7");
        MarkBy(answer, Second, "8");

        answer.Mark(First, 7m, "", Now.AddHours(1));

        answer.ReadingOf(First)!.MarkedTime.ShouldBe(Now);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("10")]
    public void Full_points_for_all_are_undone_by_no_marker_not_even_by_the_only_one(string before)
    {
        var answer = Answer(isDouble: false);
        MarkBy(answer, First, before);

        answer.SetFullPoints();

        (answer.Status, answer.Points, answer.MayBeChanged).ShouldBe((OpenAnswerStatus.Settled, 10m, false));
        Should.Throw<BusinessException>(() => answer.Mark(First, 2m, "", Now)).Code.ShouldBe("TrainingExams:MarkingOfFullPoints");
        answer.Points.ShouldBe(10m);
    }

    private static OpenAnswer Answer(bool isDouble = true, int tolerance = 20)
    {
        var plan = ExamPlan.From(
            new CreateExamInput
            {
                StartTime = Now,
                EndTime = Now.AddHours(2),
                DoubleMarking = isDouble,
                MarkingTolerancePercent = tolerance,
            }
        );
        var exam = new Exam(Guid.CreateVersion7(), ExamKind.Regular, null, plan);
        var candidate = new ExamCandidate(Guid.CreateVersion7(), exam.Id, Guid.CreateVersion7(), null);
        var attempt = new Attempt(Guid.CreateVersion7(), exam, candidate, 1);
        var kind = QuestionKind.ShortAnswer;
        var item = new PaperContentItem(1, Guid.Empty, Guid.Empty, Guid.Empty, kind, 10m, Given.Content(kind));
        return new OpenAnswer(Guid.CreateVersion7(), attempt, item, exam);
    }

    private static void MarkBy(OpenAnswer answer, Guid marker, string points, DateTime? now = null)
    {
        answer.Claim(Guid.CreateVersion7(), marker, now ?? Now);
        answer.Mark(marker, Points(points), "", now ?? Now);
    }

    private static decimal Points(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
