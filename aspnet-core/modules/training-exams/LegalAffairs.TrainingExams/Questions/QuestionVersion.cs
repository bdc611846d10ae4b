using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>One wording of a question. Once reviewed it never changes, since papers pin it.</summary>
internal sealed class QuestionVersion : Entity<Guid>
{
    private QuestionVersion() { }

    internal QuestionVersion(Guid id, Question question, int number, QuestionContent content, IReadOnlyList<Guid> authorIds, DateTime now)
        : base(id)
    {
        QuestionId = question.Id;
        Number = number;
        StartedTime = now;
        AuthorIds = authorIds;
        Write(question.Kind, content, null, now);
    }

    public Guid QuestionId { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public QuestionContent Content { get; private set; } = default!;

    public string ContentHash { get; private set; } = string.Empty;

    /// <summary>Everybody who wrote on it, the last one last.</summary>
    public IReadOnlyList<Guid> AuthorIds { get; private set; } = [];

    public DateTime StartedTime { get; private set; }

    public DateTime ChangedTime { get; private set; }

    public DateTime? ReviewedTime { get; private set; }

    public Guid? ReviewerId { get; private set; }

    public bool IsReviewed => ReviewedTime is not null;

    internal void Write(QuestionKind kind, QuestionContent content, Guid? authorId, DateTime now)
    {
        Content = content;
        ContentHash = content.Hash(kind);
        AuthorIds = authorId is { } id ? [.. AuthorIds.Where(a => a != id), id] : AuthorIds;
        ChangedTime = now;
    }

    internal void Review(Guid? reviewerId, DateTime now)
    {
        ReviewerId = reviewerId;
        ReviewedTime = now;
    }
}
