using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>What was handed in at one moment, and what became of it.</summary>
internal sealed class SubmissionVersion : Entity<Guid>
{
    private readonly List<SubmittedFile> _files = [];

    private SubmissionVersion() { }

    internal SubmissionVersion(
        Guid id,
        Guid submissionId,
        int number,
        string note,
        IEnumerable<SubmittedFile> files,
        DateTime time,
        Guid? userId
    )
        : base(id)
    {
        SubmissionId = submissionId;
        Number = number;
        Note = note;
        SubmittedTime = time;
        SubmitterId = userId;
        _files.AddRange(files);
    }

    public Guid SubmissionId { get; private set; }

    public int Number { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public DateTime SubmittedTime { get; private set; }

    public Guid? SubmitterId { get; private set; }

    public DateTime? ReturnedTime { get; private set; }

    public Guid? ReturnerId { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateTime? AcceptedTime { get; private set; }

    public Guid? AccepterId { get; private set; }

    public IReadOnlyList<SubmittedFile> Files => _files;

    internal void Return(string reason, DateTime now, Guid? userId)
    {
        ReturnedTime = now;
        ReturnerId = userId;
        ReturnReason = reason;
    }

    internal void Accept(DateTime now, Guid? userId)
    {
        AcceptedTime = now;
        AccepterId = userId;
    }
}
