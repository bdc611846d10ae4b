namespace LegalAffairs.Platform.LegalClocks;

/// <summary>More time, as approved.</summary>
/// <param name="Days">In the clock's own unit.</param>
internal sealed record LegalClockGrant(int Days, Guid ApproverId, string Reason, DateTime ApprovedAt);
