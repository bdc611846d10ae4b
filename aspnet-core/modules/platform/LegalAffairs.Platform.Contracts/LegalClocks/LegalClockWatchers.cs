namespace LegalAffairs.Platform.LegalClocks;

/// <summary>Who hears of a time limit.</summary>
/// <param name="Title">What is due, as the notification names it.</param>
/// <param name="Url">Page of the record.</param>
/// <param name="Responsible">Reminded before the due day and told when it has passed.</param>
/// <param name="Leaders">Told when it has passed.</param>
/// <param name="RemindDaysBefore">Calendar days before the due day; on the last working day before, where one of them is off.</param>
public sealed record LegalClockWatchers(
    string Title,
    string? Url,
    IReadOnlyList<Guid> Responsible,
    IReadOnlyList<Guid> Leaders,
    IReadOnlyList<int> RemindDaysBefore
);
