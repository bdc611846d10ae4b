using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Attempts;

namespace LegalAffairs.TrainingExams.Appeals;

/// <summary>成绩复核申请, about one question or a whole attempt.</summary>
internal sealed class Appeal : AggregateRoot<Guid>
{
    private Appeal() { }

    public Appeal(Guid id, Attempt attempt, int? ordinal, string text, DateTime now)
        : base(id)
    {
        ExamId = attempt.ExamId;
        AttemptId = attempt.Id;
        UserId = attempt.UserId;
        OrganizationUnitId = attempt.OrganizationUnitId;
        Ordinal = ordinal;
        Text = text;
        FiledTime = now;
        Status = AppealStatus.Open;
        OpenSubject = SubjectOf(attempt.Id, ordinal);
    }

    public Guid ExamId { get; private set; }

    public Guid AttemptId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid? OrganizationUnitId { get; private set; }

    /// <summary>Null: the whole attempt.</summary>
    public int? Ordinal { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public DateTime FiledTime { get; private set; }

    public AppealStatus Status { get; private set; }

    /// <summary>The attempt's question while this is open, else null: there is only one such at a time.</summary>
    public string? OpenSubject { get; private set; }

    public string? Reply { get; private set; }

    public Guid? AnswererId { get; private set; }

    public DateTime? AnsweredTime { get; private set; }

    /// <summary>Upheld: the re-grade that cures it. Else a mark was corrected.</summary>
    public Guid? RegradeId { get; private set; }

    public static string SubjectOf(Guid attemptId, int? ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{attemptId:N}:{ordinal ?? 0}");

    public void Uphold(Guid answererId, string reply, Guid? regradeId, DateTime now)
    {
        Answer(AppealStatus.Upheld, answererId, reply, now);
        RegradeId = regradeId;
    }

    public void Reject(Guid answererId, string reply, DateTime now) => Answer(AppealStatus.Rejected, answererId, reply, now);

    public bool WasAnsweredWith(Guid answererId, bool isUpheld, string reply) =>
        AnswererId == answererId && Reply == reply && Status == (isUpheld ? AppealStatus.Upheld : AppealStatus.Rejected);

    private void Answer(AppealStatus status, Guid answererId, string reply, DateTime now)
    {
        if (Status != AppealStatus.Open)
        {
            throw new BusinessException(TrainingExamsErrorCodes.AppealAnswered);
        }

        Status = status;
        Reply = reply;
        AnswererId = answererId;
        AnsweredTime = now;
        OpenSubject = null;
    }
}
