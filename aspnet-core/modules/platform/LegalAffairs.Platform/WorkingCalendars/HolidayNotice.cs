namespace LegalAffairs.Platform.WorkingCalendars;

/// <summary>The notice of the State Council's General Office that a year's days are taken from.</summary>
internal sealed record HolidayNotice(string Number, string Title, DateOnly Date);
