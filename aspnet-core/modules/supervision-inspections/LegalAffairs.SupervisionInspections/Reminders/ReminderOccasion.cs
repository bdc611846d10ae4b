namespace LegalAffairs.SupervisionInspections.Reminders;

internal enum ReminderOccasion
{
    DueInAWeek,
    DueTomorrow,

    /// <summary>Daily, until it is handed in or graded.</summary>
    Overdue,

    /// <summary>Daily, until it is handed in again or graded.</summary>
    Returned,
}
