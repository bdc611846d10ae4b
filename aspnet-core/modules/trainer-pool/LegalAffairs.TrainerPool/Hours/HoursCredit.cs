namespace LegalAffairs.TrainerPool.Hours;

/// <summary>Hours for somebody, and what for.</summary>
/// <param name="SourceId">The exam, the training session, the claim, the request: of one source nobody gets hours twice.</param>
internal sealed record HoursCredit(
    HoursKind Kind,
    Guid SourceId,
    Guid UserId,
    Guid OrganizationUnitId,
    decimal Hours,
    DateOnly OccurredOn,
    string Note
);
