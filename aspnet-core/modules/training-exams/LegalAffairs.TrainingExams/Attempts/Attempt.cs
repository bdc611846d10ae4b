using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>答卷: one person's go at an exam. Its answers are rows of their own and never loaded with it.</summary>
[DisableAuditing]
internal sealed class Attempt : AggregateRoot<Guid>
{
    private Attempt() { }

    public Attempt(Guid id, Exam exam, ExamCandidate candidate, int number, IReadOnlyList<ShownQuestion> order)
        : base(id)
    {
        ExamId = exam.Id;
        PaperId = exam.PaperId;
        UserId = candidate.UserId;
        OrganizationUnitId = candidate.OrganizationUnitId;
        Number = number;
        Order = order;
        Status = AttemptStatus.Prepared;
    }

    public Guid ExamId { get; private set; }

    public Guid PaperId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? OrganizationUnitId { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public AttemptStatus Status { get; private set; }

    /// <summary>Laid down when it is prepared; a reload shows the same.</summary>
    public IReadOnlyList<ShownQuestion> Order { get; private set; } = [];

    public DateTime? StartedTime { get; private set; }

    public DateTime? DeadlineTime { get; private set; }

    public DateTime? SubmittedTime { get; private set; }

    /// <summary>Kept by whoever stores answers, not by this aggregate.</summary>
    public DateTime? LastSavedTime { get; private set; }

    /// <summary>The session that may write; each take-over makes the next.</summary>
    public int SessionNumber { get; private set; }

    public int FocusLosses { get; private set; }

    /// <summary>Null until every question is marked.</summary>
    public decimal? Score { get; private set; }

    public bool IsMarked { get; private set; }

    /// <returns>What to write into the time line.</returns>
    public AttemptEventKind StartOrTakeOver(Exam exam, ExamCandidate candidate, DateTime now)
    {
        CheckIsOpen(now);
        SessionNumber++;
        if (Status == AttemptStatus.InProgress)
        {
            return AttemptEventKind.TakenOver;
        }

        exam.CheckMayStart(now);
        Status = AttemptStatus.InProgress;
        StartedTime = now;
        DeadlineTime = DeadlineOf(exam, candidate, now);
        return AttemptEventKind.Started;
    }

    /// <summary>Also while it is being written: the deadline moves at once.</summary>
    public void GrantTime(int minutes)
    {
        if (Status == AttemptStatus.InProgress)
        {
            DeadlineTime = DeadlineTime!.Value.AddMinutes(minutes);
        }
    }

    public void LoseFocus(int session, DateTime now)
    {
        CheckIsOpen(now);
        CheckSession(session);
        FocusLosses++;
    }

    /// <returns>False when it had been submitted before: twice is once.</returns>
    public bool Submit(int session, DateTime now)
    {
        if (Status == AttemptStatus.Submitted)
        {
            return false;
        }

        CheckIsOpen(now);
        CheckSession(session);
        Status = AttemptStatus.Submitted;
        SubmittedTime = now;
        return true;
    }

    /// <summary>Answers that came in time stand.</summary>
    public void TimeOut(DateTime now)
    {
        if (Status != AttemptStatus.InProgress || now <= DeadlineTime)
        {
            throw new AbpException("Only an attempt whose time is over times out.");
        }

        Status = AttemptStatus.TimedOut;
        SubmittedTime = DeadlineTime;
    }

    public void SetScore(decimal? score)
    {
        Score = score;
        IsMarked = true;
    }

    private static DateTime DeadlineOf(Exam exam, ExamCandidate candidate, DateTime now)
    {
        var own = now.AddMinutes(exam.DurationMinutes + exam.CompensationMinutes + candidate.ExtraMinutes);
        var last = exam.LastMoment.AddMinutes(candidate.ExtraMinutes);
        return own < last ? own : last;
    }

    private void CheckIsOpen(DateTime now) => AttemptRules.CheckIsOpen(Status, DeadlineTime, now);

    private void CheckSession(int session) => AttemptRules.CheckSession(SessionNumber, session);
}
