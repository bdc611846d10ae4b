using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainingExams.Results;

namespace LegalAffairs.TrainingExams.Exams;

/// <summary>考试: a published paper, a window, and people who take it.</summary>
internal sealed class Exam : FullAuditedAggregateRoot<Guid>
{
    private Exam() { }

    public Exam(Guid id, ExamKind kind, Guid? makesUpForId, ExamPlan plan)
        : base(id)
    {
        Kind = kind;
        MakesUpForId = makesUpForId;
        Status = ExamStatus.Draft;
        Set(plan);
    }

    public string Title { get; private set; } = string.Empty;

    public ExamKind Kind { get; private set; }

    public Guid? MakesUpForId { get; private set; }

    public Guid PaperId { get; private set; }

    public ExamStatus Status { get; private set; }

    public DateTime StartTime { get; private set; }

    public DateTime EndTime { get; private set; }

    public int DurationMinutes { get; private set; }

    public int MaxAttempts { get; private set; }

    public bool ShuffleQuestions { get; private set; }

    public bool ShuffleOptions { get; private set; }

    public decimal PassMark { get; private set; }

    public ExamDisclosure Disclosure { get; private set; }

    /// <summary>Two markers read each short answer.</summary>
    public bool DoubleMarking { get; private set; }

    public int MarkingTolerancePercent { get; private set; }

    /// <summary>Calendar days after the release; 0: no appeals.</summary>
    public int AppealDays { get; private set; }

    /// <summary>资格考试: a pass counts for a certificate of enforcement. A make-up is what its original is, a rehearsal never.</summary>
    public bool IsQualification { get; private set; }

    /// <summary>阅卷人须持有效执法证.</summary>
    public bool RequiresCertifiedMarkers { get; private set; }

    /// <summary>Minutes that the whole room was given (统一延时).</summary>
    public int CompensationMinutes { get; private set; }

    public int CandidateCount { get; private set; }

    public DateTime? ClosedTime { get; private set; }

    public DateTime? ReleasedTime { get; private set; }

    public string? CancelReason { get; private set; }

    /// <summary>The line of the task table that its results count for.</summary>
    public Guid? IndicatorId { get; private set; }

    /// <summary>When the last attempt may end that nobody gave extra time.</summary>
    public DateTime LastMoment => EndTime.AddMinutes(CompensationMinutes);

    public void Change(ExamPlan plan)
    {
        CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        Set(plan);
    }

    /// <param name="totalPoints">Of its paper.</param>
    public void Schedule(int candidates, decimal totalPoints, DateTime now)
    {
        CheckIs(ExamStatus.Draft, TrainingExamsErrorCodes.ExamNotDraft);
        if (candidates == 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamWithoutCandidates);
        }

        if (StartTime <= now)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamStartsInThePast);
        }

        if (PassMark > totalPoints)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PassMarkAboveTotal).WithData("total", PointsChange.Of(totalPoints));
        }

        Status = ExamStatus.Scheduled;
        CandidateCount = candidates;
    }

    public void CheckMayStart(DateTime now)
    {
        CheckIs(ExamStatus.Scheduled, TrainingExamsErrorCodes.ExamNotOpen);
        if (now < StartTime)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamNotYetOpen);
        }

        if (now >= LastMoment)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamOver);
        }
    }

    /// <summary>Also of one that was just closed, for those whom the clock has stopped.</summary>
    public void CheckMayBeGivenTime()
    {
        if (Status is not (ExamStatus.Scheduled or ExamStatus.Closed))
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamNotOpen);
        }
    }

    public void Compensate(int minutes)
    {
        CheckMayBeGivenTime();
        CompensationMinutes += minutes;
    }

    /// <summary>Somebody goes on with it after it was closed.</summary>
    public void Reopen()
    {
        CheckIs(ExamStatus.Closed, TrainingExamsErrorCodes.ExamNotClosed);
        Status = ExamStatus.Scheduled;
        ClosedTime = null;
    }

    public void Close(DateTime now)
    {
        CheckIs(ExamStatus.Scheduled, TrainingExamsErrorCodes.ExamNotOpen);
        Status = ExamStatus.Closed;
        ClosedTime = now;
    }

    public void Release(DateTime now)
    {
        CheckIs(ExamStatus.Closed, TrainingExamsErrorCodes.ExamNotClosed);
        Status = ExamStatus.Released;
        ReleasedTime = now;
    }

    /// <summary>Before anybody may have started: afterwards there is something to mark.</summary>
    public void Cancel(string reason, DateTime now)
    {
        if (Status != ExamStatus.Draft && (Status != ExamStatus.Scheduled || now >= StartTime))
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamBegun);
        }

        Status = ExamStatus.Cancelled;
        CancelReason = reason;
    }

    /// <summary>The last moment in which an appeal is taken; null where the exam takes none or is not released.</summary>
    public DateTime? AppealsUntil =>
        ReleasedTime is { } released && AppealDays > 0 ? LocalTime.EndOfDay(LocalTime.DayOf(released).AddDays(AppealDays)) : null;

    /// <summary>Until the results are out; a rehearsal counts for nothing, and a make-up through the exam that it makes up for.</summary>
    public void CountFor(Guid? indicatorId)
    {
        if (Kind == ExamKind.MakeUp)
        {
            throw new BusinessException(TrainingExamsErrorCodes.MakeUpCountsThroughOriginal);
        }

        if (Kind == ExamKind.Rehearsal || Status is ExamStatus.Released or ExamStatus.Cancelled)
        {
            throw new BusinessException(TrainingExamsErrorCodes.ExamCountsForNothing);
        }

        IndicatorId = indicatorId;
    }

    public void CheckIs(ExamStatus status, string errorCode)
    {
        if (Status != status)
        {
            throw new BusinessException(errorCode);
        }
    }

    private void Set(ExamPlan plan)
    {
        if (plan.EndTime < plan.StartTime.AddMinutes(plan.DurationMinutes))
        {
            throw new BusinessException(TrainingExamsErrorCodes.WindowShorterThanExam);
        }

        if (plan.EndTime > plan.StartTime.AddDays(ExamLimits.MaxWindowDays))
        {
            throw new BusinessException(TrainingExamsErrorCodes.WindowTooLong).WithData("max", ExamLimits.MaxWindowDays);
        }

        if (plan.IsQualification && Kind == ExamKind.Rehearsal)
        {
            throw new BusinessException(TrainingExamsErrorCodes.RehearsalQualifiesNobody);
        }

        (Title, PaperId, StartTime, EndTime) = (plan.Title, plan.PaperId, plan.StartTime, plan.EndTime);
        (DurationMinutes, MaxAttempts, PassMark, Disclosure) = (plan.DurationMinutes, plan.MaxAttempts, plan.PassMark, plan.Disclosure);
        (ShuffleQuestions, ShuffleOptions) = (plan.ShuffleQuestions, plan.ShuffleOptions);
        (DoubleMarking, MarkingTolerancePercent, AppealDays) = (plan.DoubleMarking, plan.MarkingTolerancePercent, plan.AppealDays);
        (IsQualification, RequiresCertifiedMarkers) = (plan.IsQualification, plan.RequiresCertifiedMarkers);
    }
}
