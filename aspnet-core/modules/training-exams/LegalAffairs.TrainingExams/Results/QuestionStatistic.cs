using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.TrainingExams.Papers;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>题目分析: how a question did in an exam. Written anew by each analysis.</summary>
[DisableAuditing]
internal sealed class QuestionStatistic : Entity<Guid>
{
    private QuestionStatistic() { }

    public QuestionStatistic(Guid id, Guid examId, PaperContentItem item, QuestionFigures figures)
        : base(id)
    {
        ExamId = examId;
        Ordinal = item.Ordinal;
        QuestionId = item.QuestionId;
        QuestionVersionId = item.QuestionVersionId;
        MaxPoints = item.Points;
        (Attempts, Unanswered, MeanPoints) = (figures.Attempts, figures.Unanswered, figures.MeanPoints);
        (Facility, Discrimination, Answers) = (figures.Facility, figures.Discrimination, figures.Answers);
    }

    public Guid ExamId { get; private set; }

    public int Ordinal { get; private set; }

    public Guid QuestionId { get; private set; }

    public Guid QuestionVersionId { get; private set; }

    public decimal MaxPoints { get; private set; }

    public int Attempts { get; private set; }

    public int Unanswered { get; private set; }

    public decimal MeanPoints { get; private set; }

    public decimal Facility { get; private set; }

    public decimal? Discrimination { get; private set; }

    public IReadOnlyList<AnswerCount> Answers { get; private set; } = [];
}
