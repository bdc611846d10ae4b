namespace LegalAffairs.Identity.SecurityLogs;

/// <summary>Attempts to sign in that were refused on one day.</summary>
/// <param name="Day">Asia/Shanghai.</param>
/// <param name="Latest">The last few, newest first.</param>
public sealed record FailedSignInsDto(DateOnly Day, int Count, IReadOnlyList<SecurityLogDto> Latest);
