using LegalAffairs.Abp;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.Domain.Entities.Auditing;

namespace LegalAffairs.TrainerPool.Sessions;

/// <summary>培训班: draft → published → closed; a draft, or what has not begun, can be cancelled.</summary>
internal sealed partial class TrainingSession : FullAuditedAggregateRoot<Guid>
{
    private const decimal TenthsOfHour = 10m;

    private TrainingSession() { }

    /// <param name="encryptedKey">What sign-in codes are made from.</param>
    public TrainingSession(Guid id, SessionPlan plan, string encryptedKey)
        : base(id)
    {
        (Status, EncryptedKey) = (TrainingSessionStatus.Draft, encryptedKey);
        Set(plan);
    }

    public string Title { get; private set; } = string.Empty;

    public string Content { get; private set; } = string.Empty;

    public string Place { get; private set; } = string.Empty;

    public DateTime StartTime { get; private set; }

    public DateTime EndTime { get; private set; }

    public int HoursTenths { get; private set; }

    public IReadOnlyList<AgendaItem> Agenda { get; private set; } = [];

    public TrainingSessionStatus Status { get; private set; }

    public string? CancelReason { get; private set; }

    /// <summary>Why it was planned anew after it was published; the last time.</summary>
    public string? ChangeReason { get; private set; }

    public DateTime? ChangedTime { get; private set; }

    public DateTime? ClosedTime { get; private set; }

    /// <summary>So that a sign-in by hand and the closing, at the same moment, collide.</summary>
    public int HandSignIns { get; private set; }

    [DisableAuditing]
    public string EncryptedKey { get; private set; } = string.Empty;

    public decimal Hours => HoursTenths / TenthsOfHour;

    public void Change(SessionPlan plan)
    {
        CheckIs(TrainingSessionStatus.Draft, TrainerPoolErrorCodes.SessionNotDraft);
        Set(plan);
    }

    /// <summary>Others have laid their plans by it: so it takes a reason, and only until it begins.</summary>
    public void RePlan(SessionPlan plan, string reason, DateTime now)
    {
        CheckIs(TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotPublished);
        Check(now < StartTime, TrainerPoolErrorCodes.SessionBegun);
        Check(now < plan.StartTime, TrainerPoolErrorCodes.SessionStartsInThePast);
        Set(plan);
        (ChangeReason, ChangedTime) = (reason, now);
    }

    public void Publish(int participants, DateTime now)
    {
        CheckIs(TrainingSessionStatus.Draft, TrainerPoolErrorCodes.SessionNotDraft);
        Check(participants > 0 || SignUpPlaces is not null, TrainerPoolErrorCodes.SessionWithoutParticipants);
        Check(now < StartTime, TrainerPoolErrorCodes.SessionStartsInThePast);
        Status = TrainingSessionStatus.Published;
    }

    public void Cancel(string reason, DateTime now)
    {
        CheckIsOpen();
        Check(Status == TrainingSessionStatus.Draft || now < StartTime, TrainerPoolErrorCodes.SessionBegun);
        (Status, CancelReason) = (TrainingSessionStatus.Cancelled, reason);
    }

    public void Close(DateTime now)
    {
        CheckIs(TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotPublished);
        Check(now >= EndTime, TrainerPoolErrorCodes.SessionNotOver);
        (Status, ClosedTime) = (TrainingSessionStatus.Closed, now);
    }

    /// <summary>From an hour before the start until the end.</summary>
    public void CheckSignsIn(DateTime now)
    {
        CheckIs(TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotPublished);
        Check(now >= StartTime.AddMinutes(-SessionLimits.SignInOpensMinutes), TrainerPoolErrorCodes.SignInNotYet);
        Check(now <= EndTime, TrainerPoolErrorCodes.SignInOver);
    }

    public void SignInByHand(SessionParticipant participant, Guid byId, string reason, DateTime now)
    {
        CheckIs(TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotPublished);
        Check(now >= StartTime.AddMinutes(-SessionLimits.SignInOpensMinutes), TrainerPoolErrorCodes.SignInNotYet);
        if (participant.SignedInTime is null)
        {
            participant.SignInByHand(byId, reason, now);
            HandSignIns++;
        }
    }

    /// <summary>Something can still be arranged for it.</summary>
    public void CheckIsOpen() =>
        Check(Status is TrainingSessionStatus.Draft or TrainingSessionStatus.Published, TrainerPoolErrorCodes.SessionNotOpen);

    public void CheckIs(TrainingSessionStatus status, string errorCode) => Check(Status == status, errorCode);

    private void Set(SessionPlan plan)
    {
        plan.Check();
        (Title, Content, Place) = (plan.Title, plan.Content, plan.Place);
        (StartTime, EndTime, HoursTenths, Agenda) = (plan.StartTime, plan.EndTime, plan.HoursTenths, plan.Agenda);
        KeepSignUpBeforeStart();
    }

    private static void Check(bool holds, string errorCode)
    {
        if (!holds)
        {
            throw new BusinessException(errorCode);
        }
    }
}
