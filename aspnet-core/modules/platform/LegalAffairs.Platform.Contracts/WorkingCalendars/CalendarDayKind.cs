namespace LegalAffairs.Platform.WorkingCalendars;

public enum CalendarDayKind
{
    WorkingDay = 0,
    Weekend = 1,

    /// <summary>节假日: off, whatever the weekday.</summary>
    Holiday = 2,

    /// <summary>调休上班: a weekend that is worked.</summary>
    MakeUpDay = 3,
}
