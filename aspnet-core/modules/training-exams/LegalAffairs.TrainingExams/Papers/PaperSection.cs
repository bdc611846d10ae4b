using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>大题: questions of one kind, worth the same.</summary>
internal sealed class PaperSection : Entity<Guid>
{
    private PaperSection() { }

    internal PaperSection(Guid id, Guid paperId, int order, PaperSectionDesign design)
        : base(id)
    {
        PaperId = paperId;
        Order = order;
        Set(design);
    }

    public Guid PaperId { get; private set; }

    /// <summary>From 1.</summary>
    public int Order { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public QuestionKind Kind { get; private set; }

    public decimal PointsEach { get; private set; }

    public IReadOnlyList<Guid> QuestionIds { get; private set; } = [];

    public IReadOnlyList<DrawRule> Rules { get; private set; } = [];

    public int QuestionCount { get; private set; }

    public PaperSectionDesign Design => new(Title, Kind, PointsEach, QuestionIds, Rules);

    internal void Set(PaperSectionDesign design)
    {
        Title = design.Title;
        Kind = design.Kind;
        PointsEach = design.PointsEach;
        QuestionIds = design.QuestionIds;
        Rules = design.Rules;
        QuestionCount = design.QuestionCount;
    }
}
