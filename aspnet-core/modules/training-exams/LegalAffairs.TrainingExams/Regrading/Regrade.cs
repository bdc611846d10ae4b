using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Regrading;

/// <summary>改分: another key for one question of one exam, or full points for all. Two persons stand for it.</summary>
internal sealed class Regrade : AggregateRoot<Guid>
{
    private Regrade() { }

    public Regrade(Guid id, Guid examId, int ordinal, RegradeKind kind, QuestionKey? key, string reason, Guid proposerId, DateTime now)
        : base(id)
    {
        ExamId = examId;
        Ordinal = ordinal;
        Kind = kind;
        Key = key;
        Reason = reason;
        Status = RegradeStatus.Proposed;
        OpenQuestion = QuestionOf(examId, ordinal);
        ProposerId = proposerId;
        ProposedTime = now;
    }

    public Guid ExamId { get; private set; }

    public int Ordinal { get; private set; }

    public RegradeKind Kind { get; private set; }

    public QuestionKey? Key { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public RegradeStatus Status { get; private set; }

    /// <summary>The exam's question while this is open, else null: there is only one such at a time.</summary>
    public string? OpenQuestion { get; private set; }

    public Guid ProposerId { get; private set; }

    public DateTime ProposedTime { get; private set; }

    public Guid? DeciderId { get; private set; }

    public DateTime? DecidedTime { get; private set; }

    public string? RejectReason { get; private set; }

    public DateTime? AppliedTime { get; private set; }

    /// <summary>Attempts gone through.</summary>
    public int Processed { get; private set; }

    /// <summary>Attempts whose points it has changed.</summary>
    public int Changed { get; private set; }

    public static string QuestionOf(Guid examId, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{examId:N}:{ordinal}");

    public bool MayBeDecidedBy(Guid? userId) => Status == RegradeStatus.Proposed && userId != ProposerId;

    /// <summary>The same person approving twice is once.</summary>
    public void Approve(Guid deciderId, DateTime now)
    {
        if (DeciderId == deciderId && Status is RegradeStatus.Approved or RegradeStatus.Applied)
        {
            return;
        }

        Decide(RegradeStatus.Approved, deciderId, now);
    }

    public void Reject(Guid deciderId, string reason, DateTime now)
    {
        Decide(RegradeStatus.Rejected, deciderId, now);
        RejectReason = reason;
        OpenQuestion = null;
    }

    public void Withdraw(Guid userId)
    {
        if (userId != ProposerId)
        {
            throw new BusinessException(TrainingExamsErrorCodes.RegradeOfAnother);
        }

        CheckIsProposed();
        Status = RegradeStatus.Withdrawn;
        OpenQuestion = null;
    }

    public void Note(int processed, int changed)
    {
        Processed += processed;
        Changed += changed;
    }

    public void Finish(DateTime now)
    {
        Status = RegradeStatus.Applied;
        AppliedTime = now;
        OpenQuestion = null;
    }

    private void Decide(RegradeStatus status, Guid deciderId, DateTime now)
    {
        CheckIsProposed();
        if (!MayBeDecidedBy(deciderId))
        {
            throw new BusinessException(TrainingExamsErrorCodes.RegradeByProposer);
        }

        Status = status;
        DeciderId = deciderId;
        DecidedTime = now;
    }

    private void CheckIsProposed()
    {
        if (Status != RegradeStatus.Proposed)
        {
            throw new BusinessException(TrainingExamsErrorCodes.RegradeDecided);
        }
    }
}
