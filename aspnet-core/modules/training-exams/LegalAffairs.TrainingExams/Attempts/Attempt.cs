using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Exams;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>答卷: one person's go at an exam. Its answers and the order of its questions are rows of their own, so that it is cheap to load.</summary>
[DisableAuditing]
internal sealed class Attempt : AggregateRoot<Guid>
{
    private Attempt() { }

    public Attempt(Guid id, Exam exam, ExamCandidate candidate, int number)
        : base(id)
    {
        ExamId = exam.Id;
        PaperId = exam.PaperId;
        UserId = candidate.UserId;
        OrganizationUnitId = candidate.OrganizationUnitId;
        Number = number;
        Status = AttemptStatus.Prepared;
    }

    public Guid ExamId { get; private set; }

    public Guid PaperId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? OrganizationUnitId { get; private set; }

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public AttemptStatus Status { get; private set; }

    public DateTime? StartedTime { get; private set; }

    public DateTime? DeadlineTime { get; private set; }

    public DateTime? SubmittedTime { get; private set; }

    /// <summary>When the server last stored an answer, and when it last heard of the device: kept by <see cref="AttemptStore"/>, not by this aggregate.</summary>
    public DateTime? LastSavedTime { get; private set; }

    public DateTime? LastSeenTime { get; private set; }

    /// <summary>From where it was last heard of.</summary>
    public string? LastAddress { get; private set; }

    /// <summary>The session that may write; each start makes the next, so that no two pages share one.</summary>
    public int SessionNumber { get; private set; }

    /// <summary>How often it went on on another device.</summary>
    public int TakeOvers { get; private set; }

    public int FocusLosses { get; private set; }

    /// <summary>Null until every question is marked.</summary>
    public decimal? Score { get; private set; }

    /// <summary>Machines have marked what they can.</summary>
    public bool IsMarked { get; private set; }

    /// <summary>Of this person's attempts at the exam the one that counts.</summary>
    public bool Counts { get; private set; }

    /// <param name="session">The one that the page was in before it was loaded again, if it was here before.</param>
    /// <param name="receivedTime">Late is who came late; the minutes count from <paramref name="now"/>.</param>
    /// <returns>What to write into the time line; null when it is the live page that comes back.</returns>
    public AttemptEventKind? StartOrTakeOver(Exam exam, ExamCandidate candidate, int? session, DateTime receivedTime, DateTime now)
    {
        CheckIsOpen(receivedTime);
        if (Status == AttemptStatus.Prepared)
        {
            exam.CheckMayStart(receivedTime);
            Status = AttemptStatus.InProgress;
            StartedTime = now;
            DeadlineTime = DeadlineOf(exam, candidate, now);
        }

        var comesBack = SessionNumber > 0 && session == SessionNumber;
        SessionNumber++;
        if (SessionNumber == 1)
        {
            return AttemptEventKind.Started;
        }

        if (comesBack)
        {
            return null;
        }

        TakeOvers++;
        return AttemptEventKind.TakenOver;
    }

    /// <summary>Whether this device may write now.</summary>
    public void CheckMayWrite(int session, DateTime now)
    {
        if (Status == AttemptStatus.Prepared)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AttemptNotStarted);
        }

        CheckIsOpen(now);
        if (session != SessionNumber)
        {
            throw new BusinessException(TrainingExamsErrorCodes.SessionTakenOver);
        }
    }

    /// <returns>The address before, when it is another one now.</returns>
    public string? ComeFrom(string address)
    {
        var before = LastAddress;
        LastAddress = address;
        return before == address ? null : before;
    }

    public void LoseFocus() => FocusLosses++;

    /// <returns>False when it had been submitted before: twice is once.</returns>
    public bool Submit(int session, DateTime now)
    {
        if (Status == AttemptStatus.Submitted)
        {
            return false;
        }

        CheckMayWrite(session, now);
        Status = AttemptStatus.Submitted;
        SubmittedTime = now;
        return true;
    }

    public void SetScore(decimal? score)
    {
        Score = score;
        IsMarked = true;
    }

    public void Count(bool counts) => Counts = counts;

    private static DateTime DeadlineOf(Exam exam, ExamCandidate candidate, DateTime now)
    {
        var own = now.AddMinutes(exam.DurationMinutes + exam.CompensationMinutes + candidate.ExtraMinutes);
        var last = exam.LastMoment.AddMinutes(candidate.ExtraMinutes);
        return own < last ? own : last;
    }

    private void CheckIsOpen(DateTime now)
    {
        if (Status is AttemptStatus.Submitted or AttemptStatus.TimedOut)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AttemptClosed);
        }

        if (now > DeadlineTime)
        {
            throw new BusinessException(TrainingExamsErrorCodes.DeadlinePassed);
        }
    }
}
