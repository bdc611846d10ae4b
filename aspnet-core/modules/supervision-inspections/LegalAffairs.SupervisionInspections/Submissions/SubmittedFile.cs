using LegalAffairs.Abp.Domain.Entities;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>A file of a version. Its hash shows reviewers where the same content was already used.</summary>
internal sealed class SubmittedFile : Entity<Guid>
{
    public const int MaxNameLength = 200;
    public const int Sha256Length = 64;

    private SubmittedFile() { }

    public SubmittedFile(Guid id, Guid fileId, string name, string sha256, int order)
        : base(id)
    {
        FileId = fileId;
        Name = name;
        Sha256 = sha256;
        Order = order;
    }

    public Guid SubmissionVersionId { get; private set; }

    public Guid FileId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Sha256 { get; private set; } = string.Empty;

    public int Order { get; private set; }
}
