using LegalAffairs.Abp;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.TrainerPool.Nominations;

namespace LegalAffairs.TrainerPool.Trainers;

/// <summary>师资: somebody who was appointed. A term ends by itself; what one is on a day the dates tell.</summary>
internal sealed class Trainer : FullAuditedAggregateRoot<Guid>, IHasOrganizationUnit
{
    private readonly List<TrainerSpeciality> _specialities = [];
    private readonly List<TrainerCourse> _courses = [];
    private readonly List<TrainerEvent> _events = [];
    private readonly List<BusyTime> _busyTimes = [];

    private Trainer() { }

    public Trainer(Guid id, Guid userId)
        : base(id) => UserId = userId;

    public Guid UserId { get; private set; }

    public Guid OrganizationUnitId { get; private set; }

    public Guid BatchId { get; private set; }

    public int BatchNumber { get; private set; }

    public DateOnly TermStart { get; private set; }

    public DateOnly TermEnd { get; private set; }

    public DateOnly? SuspendedOn { get; private set; }

    public DateOnly? RetiredOn { get; private set; }

    public string Introduction { get; private set; } = string.Empty;

    public IReadOnlyList<TrainerSpeciality> Specialities => _specialities;

    public IReadOnlyList<TrainerCourse> Courses => _courses;

    public IReadOnlyList<TrainerEvent> Events => _events;

    public IReadOnlyList<BusyTime> BusyTimes => _busyTimes;

    public TrainerStanding StandingOn(DateOnly day) =>
        RetiredOn <= day ? TrainerStanding.Retired
        : SuspendedOn <= day ? TrainerStanding.Suspended
        : day < TermStart ? TrainerStanding.Upcoming
        : day > TermEnd ? TrainerStanding.Ended
        : TrainerStanding.Serving;

    /// <summary>Again, once the term is over or the person has left.</summary>
    public bool MayBeAppointed(DateOnly day) => StandingOn(day) is TrainerStanding.Ended or TrainerStanding.Retired;

    public void Appoint(TrainerBatch batch, Nomination nomination, Guid byId)
    {
        if (BatchNumber > 0 && !MayBeAppointed(batch.AppointedOn))
        {
            throw new BusinessException(TrainerPoolErrorCodes.TrainerAlready);
        }

        (BatchId, BatchNumber, TermStart, TermEnd) = (batch.Id, batch.Number!.Value, batch.AppointedOn, batch.TermEnd);
        (SuspendedOn, RetiredOn, OrganizationUnitId) = (null, null, nomination.OrganizationUnitId);
        Introduction = nomination.Introduction;
        SetSpecialities(nomination.Specialities);
        _events.Add(new TrainerEvent(Id, TrainerEventKind.Appointed, batch.AppointedOn, batch.NoticeNumber, byId, TermEnd));
    }

    public bool EndsSoon(DateOnly day) => StandingOn(day) == TrainerStanding.Serving && TermEnd <= day.AddDays(TrainerLimits.EndsSoonDays);

    public void Suspend(string reason, DateOnly today, Guid byId)
    {
        Check(StandingOn(today) == TrainerStanding.Serving, TrainerPoolErrorCodes.TrainerNotServing);
        SuspendedOn = today;
        _events.Add(new TrainerEvent(Id, TrainerEventKind.Suspended, today, reason, byId));
    }

    public void Resume(string reason, DateOnly today, Guid byId)
    {
        Check(StandingOn(today) == TrainerStanding.Suspended, TrainerPoolErrorCodes.TrainerNotSuspended);
        SuspendedOn = null;
        _events.Add(new TrainerEvent(Id, TrainerEventKind.Resumed, today, reason, byId));
    }

    public void Retire(string reason, DateOnly today, Guid byId)
    {
        Check(RetiredOn is null, TrainerPoolErrorCodes.TrainerRetired);
        RetiredOn = today;
        _events.Add(new TrainerEvent(Id, TrainerEventKind.Retired, today, reason, byId));
    }

    /// <summary>Who has left or whose term is over is appointed anew instead.</summary>
    public void Extend(DateOnly termEnd, string reason, DateOnly today, Guid byId)
    {
        Check(!MayBeAppointed(today), TrainerPoolErrorCodes.TrainerNotServing);
        var latest = TermStart.AddYears(TrainerLimits.MaxTermYears).AddDays(-1);
        if (termEnd <= TermEnd || termEnd > latest)
        {
            throw new BusinessException(TrainerPoolErrorCodes.TermEndUnusable).WithData("from", TermEnd).WithData("to", latest);
        }

        TermEnd = termEnd;
        _events.Add(new TrainerEvent(Id, TrainerEventKind.Extended, today, reason, byId, termEnd));
    }

    /// <summary>The same again is no change.</summary>
    public void Describe(TrainerProfile profile, DateOnly today, Guid byId)
    {
        var before = new TrainerProfile([.. _specialities.Select(s => s.Name)], Introduction, [.. _courses.OrderBy(c => c.Ordinal)]);
        if (before.IsSameAs(profile))
        {
            return;
        }

        Introduction = profile.Introduction;
        SetSpecialities(profile.Specialities);
        _courses.Clear();
        _courses.AddRange(profile.Courses);
        _events.Add(new TrainerEvent(Id, before.ChangesTo(profile), today, byId));
    }

    /// <summary>In the trainer's own calendar.</summary>
    public void AddBusyTime(BusyTime busy)
    {
        CheckFree(busy.StartTime, busy.EndTime);
        _busyTimes.Add(busy);
    }

    public void RemoveBusyTime(Guid busyTimeId)
    {
        var own = _busyTimes.Find(b => b.Id == busyTimeId && b.InvitationId is null);
        Check(own is not null, TrainerPoolErrorCodes.BusyTimeNotOwn);
        _busyTimes.Remove(own!);
    }

    /// <summary>For a lesson that was accepted. All bookings of one person go through here: two at once collide.</summary>
    public void Book(BusyTime lesson, DateOnly day)
    {
        CheckServes(day);
        CheckFree(lesson.StartTime, lesson.EndTime);
        _busyTimes.Add(lesson);
    }

    public void CancelBooking(Guid invitationId) => _busyTimes.RemoveAll(b => b.InvitationId == invitationId);

    public void CheckServes(DateOnly day) => Check(StandingOn(day) == TrainerStanding.Serving, TrainerPoolErrorCodes.TrainerNotServing);

    public void CheckFree(DateTime start, DateTime end) =>
        Check(!_busyTimes.Exists(b => b.Overlaps(start, end)), TrainerPoolErrorCodes.TrainerBusy);

    private void SetSpecialities(IReadOnlyList<string> words)
    {
        _specialities.RemoveAll(s => !words.Contains(s.Name));
        _specialities.AddRange(words.Except(_specialities.Select(s => s.Name)).Select(w => new TrainerSpeciality(Id, w)));
    }

    private static void Check(bool holds, string errorCode)
    {
        if (!holds)
        {
            throw new BusinessException(errorCode);
        }
    }
}
