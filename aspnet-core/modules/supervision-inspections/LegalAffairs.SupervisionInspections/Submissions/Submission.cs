using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.Abp.Timing;
using LegalAffairs.SupervisionInspections.Grading;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>
/// 报送: one unit's material for one upload of one indicator. Draft → submitted → returned or accepted.
/// The first submission decides lateness; a return does not reset it; every version is kept.
/// </summary>
internal sealed class Submission : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private readonly List<SubmissionVersion> _versions = [];
    private readonly List<Contact> _contacts = [];

    private Submission() { }

    public Submission(Guid id, Guid taskPlanId, Guid indicatorId, int round, Guid organizationUnitId)
        : base(id)
    {
        TaskPlanId = taskPlanId;
        IndicatorId = indicatorId;
        Round = round;
        OrganizationUnitId = organizationUnitId;
    }

    public Guid TaskPlanId { get; private set; }

    public Guid IndicatorId { get; private set; }

    /// <summary>Which of the indicator's uploads, from 1.</summary>
    public int Round { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public SubmissionStatus Status { get; private set; }

    /// <summary>The draft that the next submit makes a version of.</summary>
    public string Note { get; private set; } = string.Empty;

    public IReadOnlyList<Guid> FileIds { get; private set; } = [];

    public DateTime? FirstSubmittedTime { get; private set; }

    public DateTime? LastSubmittedTime { get; private set; }

    public IReadOnlyList<SubmissionVersion> Versions => _versions;

    public IReadOnlyList<Contact> Contacts => _contacts;

    public DateOnly? FirstSubmittedDay => FirstSubmittedTime is { } time ? LocalTime.DayOf(time) : null;

    /// <summary>Newest; null before the first submission.</summary>
    public SubmissionVersion? LatestVersion => _versions.MaxBy(v => v.Number);

    public bool IsEditable => Status is SubmissionStatus.Draft or SubmissionStatus.Returned;

    public void SaveDraft(string note, IReadOnlyList<Guid> fileIds)
    {
        CheckIsEditable();
        Note = note;
        FileIds = fileIds;
    }

    /// <summary>Somebody pressed the button twice, or the answer got lost on its way.</summary>
    public bool IsAlreadySubmitted(string note, IReadOnlyList<Guid> fileIds) =>
        Status == SubmissionStatus.Submitted && Note == note && FileIds.SequenceEqual(fileIds);

    public void SetContacts(IEnumerable<Contact> contacts)
    {
        CheckIsEditable();
        var wanted = contacts.ToList();
        _contacts.RemoveAll(c => !wanted.Contains(c));
        _contacts.AddRange(wanted.Except(_contacts));
    }

    /// <param name="files">The draft's files, as they are now.</param>
    public void Submit(Guid versionId, IReadOnlyList<SubmittedFile> files, bool asksForContacts, DateTime now, Guid? userId)
    {
        CheckIsEditable();
        if (files.Count == 0)
        {
            throw new BusinessException(SupervisionInspectionsErrors.SubmissionWithoutFiles);
        }

        if (asksForContacts && _contacts.Count < SubmissionLimits.RequiredContacts)
        {
            throw new BusinessException(SupervisionInspectionsErrors.SubmissionWithoutContacts)
                .WithData("required", SubmissionLimits.RequiredContacts)
                .WithData("count", _contacts.Count);
        }

        if (_contacts.Find(c => !c.HasPhone) is { } silent)
        {
            throw new BusinessException(SupervisionInspectionsErrors.ContactWithoutPhone).WithData("name", silent.Name);
        }

        _versions.Add(new SubmissionVersion(versionId, Id, _versions.Count + 1, Note, files, now, userId));
        Status = SubmissionStatus.Submitted;
        FirstSubmittedTime ??= now;
        LastSubmittedTime = now;
        AddDistributedEvent(new SubmissionSubmittedEto(Id, IndicatorId, OrganizationUnitId, Round, _versions.Count));
    }

    /// <summary>退回补正</summary>
    public void Return(string reason, DateTime now, Guid? userId)
    {
        CheckIsSubmitted();
        LatestVersion!.Return(reason, now, userId);
        Status = SubmissionStatus.Returned;
        AddDistributedEvent(new SubmissionReturnedEto(Id, IndicatorId, OrganizationUnitId, Round, LatestVersion.Number, reason));
    }

    public void Accept(DateTime now, Guid? userId)
    {
        CheckIsSubmitted();
        LatestVersion!.Accept(now, userId);
        Status = SubmissionStatus.Accepted;
    }

    /// <summary>What a survey call found.</summary>
    public void RecordContact(Guid contactId, ContactState state, decimal? score) => GetContact(contactId).Record(state, score);

    public Contact GetContact(Guid contactId) =>
        _contacts.Find(c => c.Id == contactId) ?? throw new EntityNotFoundException(typeof(Contact), contactId);

    private void CheckIsEditable()
    {
        if (!IsEditable)
        {
            throw new BusinessException(SupervisionInspectionsErrors.SubmissionNotEditable);
        }
    }

    private void CheckIsSubmitted()
    {
        if (Status != SubmissionStatus.Submitted)
        {
            throw new BusinessException(SupervisionInspectionsErrors.SubmissionNotSubmitted);
        }
    }
}
