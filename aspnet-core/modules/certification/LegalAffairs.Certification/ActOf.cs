using LegalAffairs.Abp.Timing;

namespace LegalAffairs.Certification;

/// <summary>Who does something now, with the id of the line that it leaves in the history.</summary>
internal sealed record ActOf(Guid Id, Guid? UserId, DateTime Time)
{
    public DateOnly Today => LocalTime.DayOf(Time);
}
