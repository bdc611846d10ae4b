using LegalAffairs.Abp;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.Tests.TrainingExams.Attempts;

public sealed class AttemptRulesTests
{
    private static readonly DateTime Begin = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_device_that_comes_from_elsewhere_is_noted_with_where_it_was_before()
    {
        var attempt = NewAttempt(out _, out _);

        attempt.ComeFrom("10.0.0.1").ShouldBeNull();
        attempt.ComeFrom("10.0.0.1").ShouldBeNull();
        attempt.ComeFrom("10.0.0.2").ShouldBe("10.0.0.1");
        attempt.LastAddress.ShouldBe("10.0.0.2");
    }

    [Fact]
    public void Nothing_is_written_before_the_start()
    {
        var attempt = NewAttempt(out _, out _);

        Should.Throw<BusinessException>(() => attempt.CheckMayWrite(0, Begin)).Code.ShouldBe("TrainingExams:AttemptNotStarted");
        Should.Throw<BusinessException>(() => attempt.Submit(0, Begin)).Code.ShouldBe("TrainingExams:AttemptNotStarted");
    }

    [Fact]
    public void The_second_start_takes_over_and_changes_no_deadline()
    {
        var attempt = NewAttempt(out var exam, out var candidate);

        attempt.StartOrTakeOver(exam, candidate, session: null, Begin, Begin).ShouldBe(AttemptEventKind.Started);
        attempt
            .StartOrTakeOver(exam, candidate, session: null, Begin.AddMinutes(10), Begin.AddMinutes(10))
            .ShouldBe(AttemptEventKind.TakenOver);

        (attempt.SessionNumber, attempt.StartedTime, attempt.DeadlineTime).ShouldBe((2, Begin, Begin.AddMinutes(30)));
        Should.Throw<BusinessException>(() => attempt.CheckMayWrite(1, Begin)).Code.ShouldBe("TrainingExams:SessionTakenOver");
    }

    [Fact]
    public void A_page_that_comes_back_is_no_other_device_and_leaves_no_second_page_live()
    {
        var attempt = NewAttempt(out var exam, out var candidate);
        attempt.StartOrTakeOver(exam, candidate, session: 0, Begin, Begin).ShouldBe(AttemptEventKind.Started);

        attempt.StartOrTakeOver(exam, candidate, session: 1, Begin, Begin).ShouldBeNull();
        Should.Throw<BusinessException>(() => attempt.CheckMayWrite(1, Begin)).Code.ShouldBe("TrainingExams:SessionTakenOver");
        attempt.CheckMayWrite(2, Begin);

        attempt.StartOrTakeOver(exam, candidate, session: 1, Begin, Begin).ShouldBe(AttemptEventKind.TakenOver);
        Should.Throw<BusinessException>(() => attempt.CheckMayWrite(2, Begin)).Code.ShouldBe("TrainingExams:SessionTakenOver");
    }

    private static Attempt NewAttempt(out Exam exam, out ExamCandidate candidate)
    {
        var plan = ExamPlan.From(
            new CreateExamInput
            {
                Title = "测试",
                PaperId = Guid.CreateVersion7(),
                StartTime = Begin,
                EndTime = Begin.AddHours(2),
                DurationMinutes = 30,
            }
        );
        exam = new Exam(Guid.CreateVersion7(), ExamKind.Regular, makesUpForId: null, plan);
        candidate = new ExamCandidate(Guid.CreateVersion7(), exam.Id, Guid.CreateVersion7(), organizationUnitId: null);
        exam.Schedule(candidates: 1, totalPoints: 6, Begin.AddDays(-1));
        return new Attempt(Guid.CreateVersion7(), exam, candidate, number: 1);
    }
}
