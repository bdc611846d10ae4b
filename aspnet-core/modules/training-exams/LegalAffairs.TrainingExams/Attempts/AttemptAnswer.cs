using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Attempts;

/// <summary>One answer as it was given. Rows are only ever added: of a question's, the one with the highest sequence counts, the others are its history.</summary>
[DisableAuditing]
internal sealed class AttemptAnswer : IEntity
{
    private AttemptAnswer() { }

    public AttemptAnswer(Guid attemptId, int sessionNumber, AnswerInput input, DateTime receivedTime)
    {
        AttemptId = attemptId;
        Sequence = input.Sequence;
        Ordinal = input.Ordinal;
        Answer = input.Answer;
        IsUnsure = input.IsUnsure;
        SessionNumber = sessionNumber;
        SavedTime = receivedTime;
    }

    public Guid AttemptId { get; private set; }

    public int Sequence { get; private set; }

    public int Ordinal { get; private set; }

    public string Answer { get; private set; } = string.Empty;

    public bool IsUnsure { get; private set; }

    public int SessionNumber { get; private set; }

    public DateTime SavedTime { get; private set; }

    public bool Says(AttemptAnswer other) => Ordinal == other.Ordinal && Answer == other.Answer && IsUnsure == other.IsUnsure;
}
