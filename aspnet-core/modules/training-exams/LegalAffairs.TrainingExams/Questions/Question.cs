using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>题目: its versions, and which of them may be asked.</summary>
internal sealed class Question : FullAuditedAggregateRoot<Guid>
{
    private readonly List<QuestionVersion> _versions = [];
    private readonly List<QuestionTag> _tags = [];

    private Question() { }

    public Question(
        Guid id,
        Guid versionId,
        QuestionKind kind,
        QuestionContent content,
        QuestionPlacement placement,
        Guid? authorId,
        DateTime now
    )
        : base(id)
    {
        Kind = kind;
        Status = QuestionStatus.Draft;
        BeginVersion(versionId, content, AuthorsOf(authorId), now);
        Place(placement);
    }

    public QuestionKind Kind { get; private set; }

    public Guid CategoryId { get; private set; }

    public int Difficulty { get; private set; }

    public QuestionStatus Status { get; private set; }

    /// <summary>Why it was returned to draft or retired.</summary>
    public string StatusReason { get; private set; } = string.Empty;

    /// <summary>The version that may be asked.</summary>
    public Guid? ReviewedVersionId { get; private set; }

    public int LatestVersionNumber { get; private set; }

    /// <summary>The latest version waits for its review.</summary>
    public bool HasDraft { get; private set; }

    /// <summary>Of the latest version, for lists.</summary>
    public string Stem { get; private set; } = string.Empty;

    public string LegalBasis { get; private set; } = string.Empty;

    public IReadOnlyList<QuestionVersion> Versions => _versions;

    public IReadOnlyList<QuestionTag> Tags => _tags;

    public QuestionVersion Latest => _versions.Single(v => v.Number == LatestVersionNumber);

    public bool MayBeReviewedBy(Guid? userId) =>
        HasDraft && Status != QuestionStatus.Retired && (userId is not { } id || !Latest.AuthorIds.Contains(id));

    public void Place(QuestionPlacement placement)
    {
        placement.Check();
        CategoryId = placement.CategoryId;
        Difficulty = placement.Difficulty;
        var tags = placement.Tags;
        _tags.RemoveAll(t => !tags.Contains(t.Name, StringComparer.Ordinal));
        _tags.AddRange(tags.Where(n => !_tags.Exists(t => t.Name == n)).Select(n => new QuestionTag(Id, n)));
    }

    /// <summary>Changes the draft, or begins one while the reviewed version stays in use. What says the same as before changes nothing.</summary>
    public void Edit(Guid versionId, QuestionContent content, Guid? authorId, DateTime now)
    {
        CheckNotRetired();
        if (content.Says(Latest.Content))
        {
            return;
        }

        if (HasDraft)
        {
            QuestionRules.Check(Kind, content);
            Latest.Write(Kind, content, authorId, now);
            Show(content);
        }
        else
        {
            BeginVersion(versionId, content, AuthorsOf(authorId), now);
        }
    }

    /// <param name="versionNumber">What the reviewer has read.</param>
    public void Review(int versionNumber, Guid? reviewerId, DateTime now)
    {
        CheckNotRetired();
        if (!HasDraft)
        {
            throw new BusinessException(TrainingExamsErrorCodes.NothingToReview);
        }

        if (versionNumber != LatestVersionNumber)
        {
            throw new BusinessException(TrainingExamsErrorCodes.OtherVersionToReview)
                .WithData("version", versionNumber)
                .WithData("latest", LatestVersionNumber);
        }

        if (!MayBeReviewedBy(reviewerId))
        {
            throw new BusinessException(TrainingExamsErrorCodes.ReviewOfOwnVersion);
        }

        Latest.Review(reviewerId, now);
        ReviewedVersionId = Latest.Id;
        HasDraft = false;
        Status = QuestionStatus.Reviewed;
        StatusReason = string.Empty;
    }

    /// <summary>No longer drawn until it is reviewed again. The draft is the one in the making, else a copy of what was reviewed.</summary>
    public void ReturnToDraft(Guid versionId, string reason, DateTime now)
    {
        if (Status != QuestionStatus.Reviewed)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotReviewed);
        }

        if (!HasDraft)
        {
            // The copy is still the work of those who wrote it.
            BeginVersion(versionId, Latest.Content, Latest.AuthorIds, now);
        }

        Status = QuestionStatus.Draft;
        StatusReason = reason.Trim();
        ReviewedVersionId = null;
    }

    public void Retire(string reason)
    {
        CheckNotRetired();
        Status = QuestionStatus.Retired;
        StatusReason = reason.Trim();
    }

    /// <summary>As it was before it was retired.</summary>
    public void Restore()
    {
        if (Status != QuestionStatus.Retired)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionNotRetired);
        }

        Status = ReviewedVersionId is null ? QuestionStatus.Draft : QuestionStatus.Reviewed;
        StatusReason = string.Empty;
    }

    /// <summary>What may be asked is retired first, with a reason.</summary>
    public void CheckMayBeDeleted()
    {
        if (Status == QuestionStatus.Reviewed)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionInUse);
        }
    }

    private void CheckNotRetired()
    {
        if (Status == QuestionStatus.Retired)
        {
            throw new BusinessException(TrainingExamsErrorCodes.QuestionRetired);
        }
    }

    private static IReadOnlyList<Guid> AuthorsOf(Guid? authorId) => authorId is { } id ? [id] : [];

    private void BeginVersion(Guid versionId, QuestionContent content, IReadOnlyList<Guid> authorIds, DateTime now)
    {
        QuestionRules.Check(Kind, content);
        _versions.Add(new QuestionVersion(versionId, this, ++LatestVersionNumber, content, authorIds, now));
        HasDraft = true;
        Show(content);
    }

    private void Show(QuestionContent content)
    {
        Stem = content.Stem;
        LegalBasis = content.LegalBasis;
    }
}
