using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Questions;

internal sealed class QuestionTag : Entity<Guid>
{
    private QuestionTag() { }

    internal QuestionTag(Guid questionId, string name)
        : base(Guid.CreateVersion7())
    {
        QuestionId = questionId;
        Name = name;
    }

    public Guid QuestionId { get; private set; }

    public string Name { get; private set; } = string.Empty;
}
