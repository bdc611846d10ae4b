using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Practice;

/// <summary>错题: a question that somebody answered wrongly and does not know yet.</summary>
[DisableAuditing]
internal sealed class WrongQuestion : AggregateRoot<Guid>
{
    private WrongQuestion() { }

    public WrongQuestion(Guid id, Guid userId, Question question)
        : base(id)
    {
        UserId = userId;
        QuestionId = question.Id;
    }

    public Guid UserId { get; private set; }

    public Guid QuestionId { get; private set; }

    public int WrongCount { get; private set; }

    public int RightInARow { get; private set; }

    public DateTime LastWrongTime { get; private set; }

    /// <summary>What counted last; the same again counts no more.</summary>
    public Guid LastAnswerId { get; private set; }

    public bool IsKnown => RightInARow >= PracticeLimits.RightAnswersToLeave;

    public void Answer(bool isRight, Guid answerId, DateTime now)
    {
        if (answerId == LastAnswerId)
        {
            return;
        }

        LastAnswerId = answerId;
        if (isRight)
        {
            RightInARow++;
        }
        else
        {
            (WrongCount, RightInARow, LastWrongTime) = (WrongCount + 1, 0, now);
        }
    }
}
