using System.Globalization;
using LegalAffairs.Abp;
using LegalAffairs.Abp.Domain.Entities.Auditing;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>授课邀请: requested → accepted or declined → delivered; withdrawn where the lesson is off.</summary>
internal sealed class Invitation : FullAuditedAggregateRoot<Guid>
{
    private Invitation() { }

    public Invitation(Guid id, TrainingSession session, Trainer trainer, InvitedLesson lesson, Guid inviterId, DateTime now)
        : base(id)
    {
        session.CheckIsOpen();
        Check(lesson.EndTime > lesson.StartTime, TrainerPoolErrorCodes.TimesReversed);
        Check(lesson.StartTime > now, TrainerPoolErrorCodes.LessonBegun);
        Check(lesson.StartTime >= session.StartTime && lesson.EndTime <= session.EndTime, TrainerPoolErrorCodes.LessonOutsideSession);
        trainer.CheckServes(lesson.Day);
        trainer.CheckFree(lesson.StartTime, lesson.EndTime);
        (SessionId, TrainerId, InviterId, Status) = (session.Id, trainer.Id, inviterId, InvitationStatus.Requested);
        (Topic, StartTime, EndTime, Message) = (lesson.Topic, lesson.StartTime, lesson.EndTime, lesson.Message);
        OpenKey = KeyOf(session.Id, trainer.Id, lesson.StartTime);
    }

    public Guid SessionId { get; private set; }

    public Guid TrainerId { get; private set; }

    public Guid InviterId { get; private set; }

    public string Topic { get; private set; } = string.Empty;

    public DateTime StartTime { get; private set; }

    public DateTime EndTime { get; private set; }

    public string Message { get; private set; } = string.Empty;

    public InvitationStatus Status { get; private set; }

    public string? Reason { get; private set; }

    public DateTime? AnsweredTime { get; private set; }

    /// <summary>The lesson while somebody is asked or has promised, so that nobody is asked twice.</summary>
    public string? OpenKey { get; private set; }

    public bool IsOpen => Status is InvitationStatus.Requested or InvitationStatus.Accepted;

    public static string KeyOf(Guid sessionId, Guid trainerId, DateTime start) =>
        string.Create(CultureInfo.InvariantCulture, $"{sessionId:N}{trainerId:N}{start:yyyyMMddHHmm}");

    /// <param name="trainer">The one who is asked: keeps the time free of others.</param>
    public void Accept(Trainer trainer, Guid bookingId, DateTime now)
    {
        Check(Status == InvitationStatus.Requested, TrainerPoolErrorCodes.InvitationAnswered);
        Check(now < StartTime, TrainerPoolErrorCodes.LessonBegun);
        trainer.Book(new BusyTime(bookingId, trainer.Id, StartTime, EndTime, Topic, Id), Abp.Timing.LocalTime.DayOf(StartTime));
        (Status, AnsweredTime) = (InvitationStatus.Accepted, now);
    }

    public void Decline(Trainer trainer, string reason, DateTime now)
    {
        Check(IsOpen, TrainerPoolErrorCodes.InvitationAnswered);
        Check(now < StartTime, TrainerPoolErrorCodes.LessonBegun);
        trainer.CancelBooking(Id);
        (Status, Reason, AnsweredTime, OpenKey) = (InvitationStatus.Declined, reason, now, null);
    }

    /// <summary>The lesson has moved: what was promised for another time is no promise.</summary>
    public void AskAgain(Trainer trainer, DateTime start, DateTime end)
    {
        Check(IsOpen, TrainerPoolErrorCodes.InvitationAnswered);
        trainer.CancelBooking(Id);
        (Status, AnsweredTime, StartTime, EndTime) = (InvitationStatus.Requested, null, start, end);
        OpenKey = KeyOf(SessionId, TrainerId, start);
    }

    public void Withdraw(Trainer trainer, string reason)
    {
        Check(IsOpen, TrainerPoolErrorCodes.InvitationAnswered);
        trainer.CancelBooking(Id);
        (Status, Reason, OpenKey) = (InvitationStatus.Withdrawn, reason, null);
    }

    public void Deliver()
    {
        Check(Status == InvitationStatus.Accepted, TrainerPoolErrorCodes.InvitationAnswered);
        Status = InvitationStatus.Delivered;
    }

    private static void Check(bool holds, string errorCode)
    {
        if (!holds)
        {
            throw new BusinessException(errorCode);
        }
    }
}
