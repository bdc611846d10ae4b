namespace LegalAffairs.Platform.Draws;

/// <param name="Number">From 1 for each subject; a re-draw is the next.</param>
/// <param name="ListSha256">Of the list's bytes, lower-case hex.</param>
/// <param name="SecretSha256">The commitment: of the server's secret, shown before the public value is called.</param>
/// <param name="PublicValue">Null until drawn, as all that follows.</param>
/// <param name="Drawn">In the order in which they were drawn; empty until then.</param>
public sealed record DrawInfo(
    Guid Id,
    int Number,
    DrawStatus Status,
    string Subject,
    int Count,
    int CandidateCount,
    int ExclusionCount,
    string? Reason,
    string ListSha256,
    string SecretSha256,
    DateTime PreparedTime,
    string? PublicValue,
    string? Witness,
    string? Seed,
    DateTime? DrawnTime,
    IReadOnlyList<Guid> Drawn
);
