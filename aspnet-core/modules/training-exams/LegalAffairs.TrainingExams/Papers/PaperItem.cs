using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>A question of a published paper, pinned to the version that is asked.</summary>
internal sealed class PaperItem : Entity<Guid>
{
    private PaperItem() { }

    internal PaperItem(Guid id, Guid paperId, int ordinal, PaperSection section, PinnedQuestion question)
        : base(id)
    {
        PaperId = paperId;
        Ordinal = ordinal;
        SectionId = section.Id;
        QuestionId = question.QuestionId;
        QuestionVersionId = question.QuestionVersionId;
        Points = section.PointsEach;
    }

    public Guid PaperId { get; private set; }

    /// <summary>From 1, through all sections.</summary>
    public int Ordinal { get; private set; }

    public Guid SectionId { get; private set; }

    public Guid QuestionId { get; private set; }

    public Guid QuestionVersionId { get; private set; }

    public decimal Points { get; private set; }
}
