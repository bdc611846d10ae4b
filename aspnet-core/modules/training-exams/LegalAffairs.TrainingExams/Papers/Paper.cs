using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.Guids;

namespace LegalAffairs.TrainingExams.Papers;

/// <summary>试卷: draft → published → retired. Publishing pins its questions; from then on only its status changes.</summary>
internal sealed class Paper : FullAuditedAggregateRoot<Guid>
{
    private readonly List<PaperSection> _sections = [];
    private readonly List<PaperItem> _items = [];

    private Paper() { }

    public Paper(Guid id, PaperHeading heading)
        : base(id)
    {
        Status = PaperStatus.Draft;
        SetHeading(heading);
    }

    public string Title { get; private set; } = string.Empty;

    public string Description { get; private set; } = string.Empty;

    public MultipleChoiceRule MultipleChoiceRule { get; private set; }

    public PaperStatus Status { get; private set; }

    public DateTime? PublishedTime { get; private set; }

    public int QuestionCount { get; private set; }

    public decimal TotalPoints { get; private set; }

    public IReadOnlyList<PaperSection> Sections => _sections;

    /// <summary>Empty until it is published.</summary>
    public IReadOnlyList<PaperItem> Items => _items;

    public PaperHeading Heading => new(Title, Description, MultipleChoiceRule);

    public void Design(PaperHeading heading, IReadOnlyList<PaperSectionDesign> sections, IGuidGenerator guids)
    {
        CheckIsDraft();
        PaperRules.Check(sections);
        SetHeading(heading);
        _sections.Sort((a, b) => a.Order.CompareTo(b.Order));
        for (var i = 0; i < sections.Count; i++)
        {
            if (i < _sections.Count)
            {
                _sections[i].Set(sections[i]);
            }
            else
            {
                _sections.Add(new PaperSection(guids.Create(), Id, i + 1, sections[i]));
            }
        }

        _sections.RemoveAll(s => s.Order > sections.Count);
        QuestionCount = _sections.Sum(s => s.QuestionCount);
        TotalPoints = _sections.Sum(s => s.QuestionCount * s.PointsEach);
    }

    /// <param name="questionsOf">What was drawn and fixed for each section, in order.</param>
    public void Publish(IReadOnlyDictionary<Guid, IReadOnlyList<PinnedQuestion>> questionsOf, IGuidGenerator guids, DateTime now)
    {
        CheckIsDraft();
        if (QuestionCount == 0)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PaperWithoutQuestions);
        }

        foreach (var section in _sections.OrderBy(s => s.Order))
        {
            _items.AddRange(
                questionsOf[section.Id].Select((q, i) => new PaperItem(guids.Create(), Id, _items.Count + 1 + i, section, q)).ToList()
            );
        }

        if (_items.Count != QuestionCount)
        {
            throw new AbpException($"{_items.Count} questions were pinned where the paper asks {QuestionCount}.");
        }

        Status = PaperStatus.Published;
        PublishedTime = now;
    }

    public void Retire()
    {
        if (Status != PaperStatus.Published)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PaperNotPublished);
        }

        Status = PaperStatus.Retired;
    }

    public void CheckIsDraft()
    {
        if (Status != PaperStatus.Draft)
        {
            throw new BusinessException(TrainingExamsErrorCodes.PaperNotDraft);
        }
    }

    private void SetHeading(PaperHeading heading)
    {
        Title = heading.Title.Trim();
        Description = heading.Description.Trim();
        MultipleChoiceRule = heading.MultipleChoiceRule;
    }
}
