using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Timing;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>When a trainer cannot teach: an entry of the own calendar, or a lesson that was accepted.</summary>
internal sealed class BusyTime : Entity<Guid>
{
    private BusyTime() { }

    public BusyTime(Guid id, Guid trainerId, DateTime start, DateTime end, string note, Guid? invitationId = null)
        : base(id)
    {
        if (end <= start || end > start.AddDays(TrainerLimits.MaxBusyDays))
        {
            throw new BusinessException(TrainerPoolErrorCodes.TimesReversed);
        }

        (TrainerId, StartTime, EndTime, Note, InvitationId) = (trainerId, start, end, note, invitationId);
        Minutes = (int)(end - start).TotalMinutes;
    }

    public Guid TrainerId { get; private set; }

    public DateTime StartTime { get; private set; }

    public DateTime EndTime { get; private set; }

    public int Minutes { get; private set; }

    /// <summary>Of a lesson its topic.</summary>
    public string Note { get; private set; } = string.Empty;

    public Guid? InvitationId { get; private set; }

    public bool IsLessonOf(int year) => InvitationId is not null && LocalTime.DayOf(StartTime).Year == year;

    /// <summary>One may begin in the minute in which another ends.</summary>
    public bool Overlaps(DateTime start, DateTime end) => StartTime < end && start < EndTime;
}
