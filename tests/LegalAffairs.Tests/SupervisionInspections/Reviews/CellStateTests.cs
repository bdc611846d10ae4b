using LegalAffairs.SupervisionInspections.Reviews;
using LegalAffairs.SupervisionInspections.Submissions;

namespace LegalAffairs.Tests.SupervisionInspections.Reviews;

public sealed class CellStateTests
{
    private static readonly DateOnly June30 = new(2026, 6, 30);
    private static readonly DateOnly Dec31 = new(2026, 12, 31);
    private static readonly AssessmentRow Assessment = new(Guid.Empty, Guid.Empty, null, null, false, default);

    [Fact]
    public void Before_the_deadline_nothing_is_overdue_and_it_is_too_early_to_grade()
    {
        var cell = On(new DateOnly(2026, 6, 30), [June30]);

        cell.Stage.ShouldBe(ReviewStage.Missing);
        cell.IsOverdue.ShouldBeFalse();
        cell.NothingSubmitted.ShouldBeFalse();
        cell.StillInTime!.Round.ShouldBe(1);
    }

    [Fact]
    public void The_day_after_the_deadline_what_never_came_is_graded_as_nothing_submitted()
    {
        var cell = On(new DateOnly(2026, 7, 1), [June30]);

        cell.Stage.ShouldBe(ReviewStage.ToGrade);
        cell.IsOverdue.ShouldBeTrue();
        cell.NothingSubmitted.ShouldBeTrue();
        cell.StillInTime.ShouldBeNull();
        cell.DaysLate.ShouldBe(0);
    }

    [Fact]
    public void A_draft_is_not_handed_in()
    {
        var cell = On(
            new DateOnly(2026, 7, 1),
            [June30],
            new SubmissionRow(Guid.Empty, Guid.Empty, Guid.Empty, 1, SubmissionStatus.Draft, null, null)
        );

        cell.NothingSubmitted.ShouldBeTrue();
        cell.Rounds[0].Status.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-06-30T15:59:59Z", 0)]
    [InlineData("2026-06-30T16:00:00Z", 1)]
    [InlineData("2026-07-02T16:00:00Z", 3)]
    public void The_deadline_lasts_until_midnight_in_Shanghai(string submitted, int daysLate) =>
        On(new DateOnly(2026, 7, 10), [June30], Submission(1, SubmissionStatus.Submitted, submitted)).DaysLate.ShouldBe(daysLate);

    [Fact]
    public void What_waits_for_the_bureau_comes_before_what_waits_for_the_unit()
    {
        var cell = On(
            new DateOnly(2026, 5, 1),
            [June30, Dec31],
            Submission(1, SubmissionStatus.Returned, "2026-04-01T01:00:00Z"),
            Submission(2, SubmissionStatus.Submitted, "2026-04-02T01:00:00Z")
        );

        cell.Stage.ShouldBe(ReviewStage.ToReview);
        cell.Current!.Round.ShouldBe(2);
        cell.StillInTime!.Round.ShouldBe(1);
    }

    [Fact]
    public void A_return_keeps_the_day_of_the_first_submission()
    {
        var cell = On(
            new DateOnly(2026, 8, 1),
            [June30],
            Submission(1, SubmissionStatus.Returned, "2026-06-20T01:00:00Z", "2026-07-15T01:00:00Z")
        );

        cell.Stage.ShouldBe(ReviewStage.Returned);
        cell.DaysLate.ShouldBe(0);
        cell.IsOverdue.ShouldBeFalse();
        cell.StillInTime.ShouldBeNull();
    }

    [Fact]
    public void The_worst_of_several_uploads_decides_the_lateness()
    {
        var cell = On(
            new DateOnly(2027, 1, 10),
            [June30, Dec31],
            Submission(1, SubmissionStatus.Accepted, "2026-07-03T01:00:00Z"),
            Submission(2, SubmissionStatus.Accepted, "2027-01-01T01:00:00Z")
        );

        cell.Stage.ShouldBe(ReviewStage.ToGrade);
        cell.DaysLate.ShouldBe(3);
        cell.Rounds.Select(r => r.DaysLate).ShouldBe([3, 1]);
    }

    [Fact]
    public void A_later_upload_that_never_came_is_overdue_but_something_was_submitted()
    {
        var cell = On(new DateOnly(2027, 1, 1), [June30, Dec31], Submission(1, SubmissionStatus.Accepted, "2026-06-01T01:00:00Z"));

        cell.Stage.ShouldBe(ReviewStage.ToGrade);
        cell.IsOverdue.ShouldBeTrue();
        cell.NothingSubmitted.ShouldBeFalse();
    }

    [Fact]
    public void With_one_upload_accepted_and_another_still_to_come_nobody_grades_yet()
    {
        var cell = On(new DateOnly(2026, 7, 1), [June30, Dec31], Submission(1, SubmissionStatus.Accepted, "2026-06-01T01:00:00Z"));

        cell.Stage.ShouldBe(ReviewStage.Missing);
        cell.Current!.Deadline.ShouldBe(Dec31);
        cell.StillInTime!.Round.ShouldBe(2);
    }

    [Fact]
    public void Without_uploads_it_can_be_graded_at_any_time()
    {
        var cell = On(new DateOnly(2026, 1, 1), []);

        cell.Stage.ShouldBe(ReviewStage.ToGrade);
        cell.NothingSubmitted.ShouldBeFalse();
        cell.Current.ShouldBeNull();
    }

    [Fact]
    public void Points_are_no_work_until_somebody_reports_or_gives_some()
    {
        var day = new DateOnly(2026, 8, 1);
        var handedIn = Submission(1, SubmissionStatus.Submitted, "2026-06-01T01:00:00Z");

        foreach (var deadlines in new DateOnly[][] { [], [June30], [Dec31] })
        {
            var idle = CellState.Of(deadlines, [], null, isOptional: true, day);
            (idle.Stage, idle.IsToDo).ShouldBe((ReviewStage.Idle, false));
        }

        CellState.Of([June30], [handedIn], null, isOptional: true, day).Stage.ShouldBe(ReviewStage.ToReview);
        CellState.Of([], [], Assessment, isOptional: true, day).Stage.ShouldBe(ReviewStage.Graded);
    }

    [Fact]
    public void To_do_is_what_waits_for_review_or_a_grade()
    {
        On(new DateOnly(2026, 7, 1), [June30]).IsToDo.ShouldBeTrue();
        On(new DateOnly(2026, 6, 1), [June30], Submission(1, SubmissionStatus.Submitted, "2026-06-01T01:00:00Z")).IsToDo.ShouldBeTrue();
        On(new DateOnly(2026, 6, 1), [June30]).IsToDo.ShouldBeFalse();
        On(new DateOnly(2026, 7, 1), [June30], Submission(1, SubmissionStatus.Returned, "2026-06-01T01:00:00Z")).IsToDo.ShouldBeFalse();
        Graded([June30]).IsToDo.ShouldBeFalse();
    }

    [Fact]
    public void What_comes_after_the_grading_has_to_be_reviewed()
    {
        Graded([June30]).Stage.ShouldBe(ReviewStage.Graded);
        Graded([June30], Submission(1, SubmissionStatus.Returned, "2026-07-20T01:00:00Z")).Stage.ShouldBe(ReviewStage.Graded);
        Graded([June30], Submission(1, SubmissionStatus.Submitted, "2026-07-20T01:00:00Z")).Stage.ShouldBe(ReviewStage.ToReview);
    }

    [Fact]
    public void An_upload_that_an_amendment_took_away_is_not_looked_at()
    {
        var cell = On(new DateOnly(2026, 7, 1), [June30], Submission(2, SubmissionStatus.Submitted, "2026-06-01T01:00:00Z"));

        cell.Rounds.Count.ShouldBe(1);
        cell.NothingSubmitted.ShouldBeTrue();
    }

    private static CellState On(DateOnly today, DateOnly[] deadlines, params SubmissionRow[] submissions) =>
        CellState.Of(deadlines, submissions, null, isOptional: false, today);

    private static CellState Graded(DateOnly[] deadlines, params SubmissionRow[] submissions) =>
        CellState.Of(deadlines, submissions, Assessment, isOptional: false, new DateOnly(2026, 8, 1));

    private static SubmissionRow Submission(int round, SubmissionStatus status, string first, string? last = null) =>
        new(Guid.Empty, Guid.Empty, Guid.Empty, round, status, Time(first), Time(last ?? first));

    private static DateTime Time(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
