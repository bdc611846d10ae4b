using LegalAffairs.Platform.Files;
using LegalAffairs.SupervisionInspections.Reviews;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Versions, files and contacts of submissions for the page.</summary>
/// <param name="reuses">By SHA-256; null for those who are not told.</param>
internal sealed class SubmissionParts(
    IReadOnlyDictionary<Guid, StoredFileInfo> files,
    PersonNames people,
    ILookup<string, FileReuseDto>? reuses
)
{
    public IReadOnlyList<SubmissionFileDto> DraftFilesOf(Submission submission) =>
        [.. submission.FileIds.Where(files.ContainsKey).Select(id => Of(id, files[id].Name, null))];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SubmissionVersionDto> VersionsOf(Submission submission) =>
        [.. submission.Versions.OrderByDescending(v => v.Number).Select(Of)];

    public static IReadOnlyList<ContactDto> ContactsOf(params IEnumerable<Submission> submissions) =>
        [
            .. submissions
                .OrderBy(s => s.Round)
                .SelectMany(s => s.Contacts.OrderBy(c => c.Order))
                .Select(c => new ContactDto(c.Id, c.SubmissionId, c.Name, c.Position, c.MaskedPhone, c.State, c.Score)),
        ];

    private SubmissionVersionDto Of(SubmissionVersion version) =>
        new(
            version.Number,
            version.SubmittedTime,
            people.Of(version.SubmitterId),
            version.Note,
            [.. version.Files.OrderBy(f => f.Order).Select(f => Of(f.FileId, f.Name, f.Sha256))],
            version.ReturnedTime,
            people.Of(version.ReturnerId),
            version.ReturnReason,
            version.AcceptedTime,
            people.Of(version.AccepterId)
        );

    private SubmissionFileDto Of(Guid fileId, string name, string? sha256)
    {
        var file = files.GetValueOrDefault(fileId);
        return new SubmissionFileDto(
            fileId,
            name,
            file?.Size ?? 0,
            file?.ContentType ?? FileType.ContentTypeOf(name),
            reuses is null || sha256 is null ? [] : [.. reuses[sha256]]
        );
    }
}
