using LegalAffairs.Abp;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Platform;
using LegalAffairs.Platform.LegalClocks;
using LegalAffairs.Platform.WorkingCalendars;

namespace LegalAffairs.Tests.Platform.LegalClocks;

public sealed class LegalClockTests
{
    private static readonly WorkingCalendar Calendar = StatutoryHolidays.ToCalendar(version: 3);
    private static readonly DateTime Start = LocalTime.ToUtc(new DateOnly(2026, 9, 28), new TimeOnly(16, 30));

    [Fact]
    public void Working_days_run_over_national_day_and_count_its_make_up_days()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        // 29, 30 September; 8, 9 October; Saturday the 10th is worked.
        clock.DueAt.ShouldBe(LocalTime.EndOfDay(new DateOnly(2026, 10, 10)));
        clock.CalendarVersion.ShouldBe(3);
    }

    [Fact]
    public void Calendar_days_run_through_the_holiday()
    {
        Given(5, DayUnit.CalendarDays).DueAt.ShouldBe(LocalTime.EndOfDay(new DateOnly(2026, 10, 3)));
    }

    [Fact]
    public void The_start_day_is_the_day_in_shanghai()
    {
        var justAfterMidnight = new DateTime(2026, 9, 28, 16, 5, 0, DateTimeKind.Utc);

        var clock = LegalClock.Start(NewId(), ("Test", NewId()), Terms(1, DayUnit.CalendarDays), justAfterMidnight, Calendar);

        clock.DueAt.ShouldBe(LocalTime.EndOfDay(new DateOnly(2026, 9, 30)));
    }

    [Fact]
    public void The_last_day_counts_to_its_end_in_shanghai()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        clock.IsOverdue(LocalTime.ToUtc(new DateOnly(2026, 10, 10), new TimeOnly(23, 59, 59))).ShouldBeFalse();
        clock.IsOverdue(LocalTime.StartOfDay(new DateOnly(2026, 10, 11))).ShouldBeTrue();
    }

    [Fact]
    public void A_running_clock_does_not_move_when_the_calendar_changes()
    {
        var clock = Given(5, DayUnit.WorkingDays);
        var before = clock.DueAt;
        var edited = new WorkingCalendar(4, []);

        clock.RemindersBefore([1], edited).ShouldNotBeEmpty();
        clock.EscalatesAt(edited);

        clock.DueAt.ShouldBe(before);
        clock.CalendarVersion.ShouldBe(3);
        LegalClock.Start(NewId(), ("Test", NewId()), Terms(5, DayUnit.WorkingDays), Start, edited).DueAt.ShouldNotBe(before);
    }

    [Fact]
    public void An_extension_moves_the_due_moment_and_is_kept_with_its_approver_and_reason()
    {
        var clock = Given(5, DayUnit.WorkingDays);
        var leader = NewId();

        var extension = clock.Extend(NewId(), new LegalClockGrant(2, leader, "案情复杂", Start), new WorkingCalendar(4, []));

        clock.DueAt.ShouldBe(LocalTime.EndOfDay(new DateOnly(2026, 10, 13)));
        clock.OriginalDueAt.ShouldBe(LocalTime.EndOfDay(new DateOnly(2026, 10, 10)));
        clock.Extensions.ShouldHaveSingleItem().ShouldBe(extension);
        extension.ApproverId.ShouldBe(leader);
        extension.Reason.ShouldBe("案情复杂");
        extension.CalendarVersion.ShouldBe(4);
        (extension.DueBefore, extension.DueAfter).ShouldBe((clock.OriginalDueAt, clock.DueAt));
    }

    [Fact]
    public void An_extension_needs_a_reason()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        Code(() => clock.Extend(NewId(), new LegalClockGrant(2, NewId(), " ", Start), Calendar))
            .ShouldBe(PlatformErrorCodes.ClockNeedsReason);
        clock.Extensions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3651)]
    public void A_length_outside_of_reason_is_refused(int days)
    {
        Code(() => Given(days, DayUnit.WorkingDays)).ShouldBe(PlatformErrorCodes.ClockLengthInvalid);
    }

    [Fact]
    public void What_was_completed_in_time_never_becomes_overdue()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        clock.Complete(clock.DueAt);

        clock.IsOverdue(clock.DueAt.AddDays(30)).ShouldBeFalse();
    }

    [Fact]
    public void What_was_completed_late_stays_overdue()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        clock.Complete(clock.DueAt.AddHours(1));

        clock.Status.ShouldBe(LegalClockStatus.Completed);
        clock.IsOverdue(clock.DueAt.AddDays(30)).ShouldBeTrue();
    }

    [Fact]
    public void A_stopped_clock_is_over_and_keeps_its_reason()
    {
        var clock = Given(5, DayUnit.WorkingDays);

        clock.Stop("撤回申请", clock.DueAt.AddDays(1));

        clock.IsOverdue(clock.DueAt.AddDays(30)).ShouldBeFalse();
        clock.StopReason.ShouldBe("撤回申请");
        Code(() => clock.Complete(clock.DueAt)).ShouldBe(PlatformErrorCodes.ClockAlreadyEnded);
        Code(() => clock.Extend(NewId(), new LegalClockGrant(1, NewId(), "x", Start), Calendar))
            .ShouldBe(PlatformErrorCodes.ClockAlreadyEnded);
    }

    [Fact]
    public void Reminders_come_at_the_start_of_work_on_or_before_the_day()
    {
        var clock = Given(5, DayUnit.WorkingDays); // due on the 10th; 7 days before is in the holiday

        clock
            .RemindersBefore([7, 1], Calendar)
            .ShouldBe([
                LocalTime.ToUtc(new DateOnly(2026, 9, 30), new TimeOnly(9, 0)),
                LocalTime.ToUtc(new DateOnly(2026, 10, 9), new TimeOnly(9, 0)),
            ]);
    }

    [Fact]
    public void No_reminder_is_due_before_the_clock_started()
    {
        Given(1, DayUnit.WorkingDays).RemindersBefore([7, 3, 1], Calendar).ShouldBeEmpty();
    }

    [Fact]
    public void It_escalates_when_work_starts_after_the_due_day()
    {
        Given(5, DayUnit.WorkingDays).EscalatesAt(Calendar).ShouldBe(LocalTime.ToUtc(new DateOnly(2026, 10, 12), new TimeOnly(9, 0)));
    }

    private static LegalClock Given(int days, DayUnit unit) =>
        LegalClock.Start(NewId(), ("Test", NewId()), Terms(days, unit), Start, Calendar);

    private static LegalClockTerms Terms(int days, DayUnit unit) => new("测试规则", "送达通知", days, unit);

    private static Guid NewId() => Guid.CreateVersion7();

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
