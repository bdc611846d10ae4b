using LegalAffairs.Abp;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.Tests.TrainerPool.Trainers;

public sealed class TrainerTests
{
    private static readonly Guid Staff = Guid.CreateVersion7();
    private static readonly DateOnly Appointed = new(2026, 3, 2);
    private static readonly DateTime Morning = new(2026, 3, 9, 1, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(2026, 3, 1, TrainerStanding.Upcoming)]
    [InlineData(2026, 3, 2, TrainerStanding.Serving)]
    [InlineData(2029, 3, 1, TrainerStanding.Serving)]
    [InlineData(2029, 3, 2, TrainerStanding.Ended)]
    public void A_term_begins_and_ends_by_itself(int year, int month, int day, TrainerStanding standing) =>
        New().StandingOn(new DateOnly(year, month, day)).ShouldBe(standing);

    [Fact]
    public void A_suspension_can_be_lifted_and_a_retirement_is_for_good_and_all_of_it_is_history()
    {
        var (trainer, day) = (New(), Appointed.AddDays(10));
        trainer.Suspend("借调外地", day, Staff);
        trainer.StandingOn(day).ShouldBe(TrainerStanding.Suspended);
        Refused(() => trainer.Suspend("借调外地", day, Staff)).ShouldBe("TrainerPool:TrainerNotServing");

        trainer.Resume("借调结束", day.AddDays(5), Staff);
        trainer.StandingOn(day.AddDays(5)).ShouldBe(TrainerStanding.Serving);
        trainer.Retire("退休", day.AddDays(9), Staff);

        trainer.StandingOn(day.AddDays(9)).ShouldBe(TrainerStanding.Retired);
        Refused(() => trainer.Resume("返聘", day.AddDays(9), Staff)).ShouldBe("TrainerPool:TrainerNotSuspended");
        Refused(() => trainer.Retire("退休", day.AddDays(9), Staff)).ShouldBe("TrainerPool:TrainerRetired");
        trainer
            .Events.Select(e => e.Kind)
            .ShouldBe([TrainerEventKind.Appointed, TrainerEventKind.Suspended, TrainerEventKind.Resumed, TrainerEventKind.Retired]);
    }

    [Fact]
    public void A_term_can_be_extended_to_a_later_day_within_ten_years_while_it_runs()
    {
        var (trainer, day) = (New(), Appointed.AddYears(2));
        Refused(() => trainer.Extend(trainer.TermEnd, "续聘", day, Staff)).ShouldBe("TrainerPool:TermEndUnusable");
        Refused(() => trainer.Extend(Appointed.AddYears(10), "续聘", day, Staff)).ShouldBe("TrainerPool:TermEndUnusable");

        trainer.Extend(Appointed.AddYears(5), "课程延续", day, Staff);

        (trainer.TermEnd, trainer.Events[^1].TermEnd).ShouldBe((Appointed.AddYears(5), Appointed.AddYears(5)));
        Refused(() => trainer.Extend(Appointed.AddYears(6), "续聘", Appointed.AddYears(5).AddDays(1), Staff))
            .ShouldBe("TrainerPool:TrainerNotServing");
        trainer.Retire("退休", day, Staff);
        Refused(() => trainer.Extend(Appointed.AddYears(6), "续聘", day, Staff)).ShouldBe("TrainerPool:TrainerNotServing");
    }

    [Fact]
    public void Nobody_is_appointed_within_a_term_but_after_it()
    {
        var trainer = New();

        Refused(() => Appoint(trainer, 2, new DateOnly(2029, 3, 1))).ShouldBe("TrainerPool:TrainerAlready");
        Appoint(trainer, 2, new DateOnly(2029, 3, 2));

        (trainer.BatchNumber, trainer.TermEnd).ShouldBe((2, new DateOnly(2032, 3, 1)));
    }

    [Theory]
    [InlineData(-60, 60, true)]
    [InlineData(120, 60, true)]
    [InlineData(-30, 60, false)]
    [InlineData(30, 30, false)]
    [InlineData(-30, 240, false)]
    public void No_two_lessons_overlap_but_one_may_begin_when_another_ends(int fromMinute, int minutes, bool isFree)
    {
        var trainer = New();
        trainer.Book(Busy(trainer, 0, 120, Guid.CreateVersion7()), Appointed.AddDays(7));

        void Book() => trainer.Book(Busy(trainer, fromMinute, minutes, Guid.CreateVersion7()), Appointed.AddDays(7));

        if (isFree)
        {
            Should.NotThrow(Book);
        }
        else
        {
            Refused(Book).ShouldBe("TrainerPool:TrainerBusy");
        }
    }

    [Fact]
    public void The_own_calendar_counts_and_a_lesson_cannot_be_taken_out_of_it()
    {
        var trainer = New();
        var meeting = Busy(trainer, 0, 60, null);
        trainer.AddBusyTime(meeting);

        Refused(() => trainer.Book(Busy(trainer, 30, 60, Guid.CreateVersion7()), Appointed.AddDays(7))).ShouldBe("TrainerPool:TrainerBusy");
        trainer.RemoveBusyTime(meeting.Id);
        var lesson = Busy(trainer, 30, 60, Guid.CreateVersion7());
        trainer.Book(lesson, Appointed.AddDays(7));

        Refused(() => trainer.RemoveBusyTime(lesson.Id)).ShouldBe("TrainerPool:BusyTimeNotOwn");
        Refused(() => trainer.AddBusyTime(Busy(trainer, 0, 60, null))).ShouldBe("TrainerPool:TrainerBusy");
    }

    private static Trainer New()
    {
        var trainer = new Trainer(Guid.CreateVersion7(), Guid.CreateVersion7());
        Appoint(trainer, 1, Appointed);
        return trainer;
    }

    private static void Appoint(Trainer trainer, int number, DateOnly day)
    {
        var batch = new TrainerBatch(Guid.CreateVersion7(), "云司通〔2026〕1号", day, 3);
        batch.Publish(number, Morning);
        var content = new NominationContent(["行政许可"], "简介", []);
        trainer.Appoint(
            batch,
            new Nomination(Guid.CreateVersion7(), trainer.UserId, Guid.CreateVersion7(), Staff, content, Morning),
            Staff
        );
    }

    private static BusyTime Busy(Trainer trainer, int fromMinute, int minutes, Guid? invitationId) =>
        new(
            Guid.CreateVersion7(),
            trainer.Id,
            Morning.AddMinutes(fromMinute),
            Morning.AddMinutes(fromMinute + minutes),
            "会议",
            invitationId
        );

    private static string? Refused(Action act) => Should.Throw<BusinessException>(act).Code;
}
