namespace LegalAffairs.Certification.People;

/// <summary>What an archive holds, and of the pictures that are to be imported whose they are.</summary>
/// <param name="Total">Files.</param>
/// <param name="Matched">Those that belong to somebody.</param>
/// <param name="FileIds">By person.</param>
internal sealed record KeptPhotos(int Total, int Matched, IReadOnlyDictionary<Guid, Guid> FileIds);
