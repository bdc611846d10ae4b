namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>Days off in a row that belong to one holiday; both ends are included.</summary>
public sealed record HolidayRun(string Name, DateOnly From, DateOnly To);
