using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Timing;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Notifications;
using LegalAffairs.TrainerPool.Invitations;
using LegalAffairs.TrainerPool.Nominations;
using LegalAffairs.TrainerPool.SelfStudy;
using LegalAffairs.TrainerPool.Sessions;
using LegalAffairs.TrainerPool.Trainers;

namespace LegalAffairs.TrainerPool.Notices;

/// <summary>What people are told.</summary>
internal sealed class PoolNotices(INotificationSender sender, IUserDirectory users) : ITransientDependency
{
    /// <summary>Returned or refused.</summary>
    public Task NominationSentBackAsync(Nomination nomination) =>
        SendAsync(
            [nomination.NominatorId],
            $"pool-nomination-returned:{nomination.Id}:{nomination.ReviewedTime:O}",
            nomination.Status == NominationStatus.Refused ? "NominationRefused" : "NominationReturned",
            $"/trainer-pool/nominations/{nomination.Id}",
            ("reason", nomination.ReturnReason!)
        );

    public Task AppointedAsync(TrainerBatch batch, IReadOnlyCollection<Guid> userIds) =>
        SendAsync(
            userIds,
            $"pool-appointed:{batch.Id}",
            "Appointed",
            "/trainer-pool/my-teaching",
            ("batch", batch.Number!.Value.ToString(CultureInfo.InvariantCulture)),
            ("notice", batch.NoticeNumber),
            ("until", batch.TermEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );

    public Task SessionPublishedAsync(TrainingSession session, IReadOnlyCollection<Guid> userIds) =>
        SendAsync(
            userIds,
            $"pool-session-published:{session.Id}",
            "SessionPublished",
            $"/trainer-pool/my-training/{session.Id}",
            ("title", session.Title),
            ("start", Words(session.StartTime)),
            ("place", session.Place)
        );

    /// <param name="invitation">For a trainer who teaches at the same time as before.</param>
    public Task SessionRePlannedAsync(TrainingSession session, IReadOnlyCollection<Guid> userIds, Invitation? invitation = null) =>
        SendAsync(
            userIds,
            $"pool-session-replanned:{session.Id}:{invitation?.Id}:{session.ChangedTime:O}",
            "SessionRePlanned",
            invitation is null ? $"/trainer-pool/my-training/{session.Id}" : $"/trainer-pool/my-teaching/{invitation.Id}",
            ("title", session.Title),
            ("start", Words(session.StartTime)),
            ("place", session.Place),
            ("reason", session.ChangeReason!)
        );

    public Task AskedAgainAsync(Invitation invitation, TrainingSession session, Guid trainerUserId, DateTime now) =>
        SendAsync(
            [trainerUserId],
            $"pool-invitation-again:{invitation.Id}:{now:O}",
            "InvitedAgain",
            $"/trainer-pool/my-teaching/{invitation.Id}",
            ("title", session.Title),
            ("topic", invitation.Topic),
            ("start", Words(invitation.StartTime)),
            ("place", session.Place),
            ("reason", session.ChangeReason!)
        );

    public Task SessionCancelledAsync(TrainingSession session, IReadOnlyCollection<Guid> userIds) =>
        SendAsync(
            userIds,
            $"pool-session-cancelled:{session.Id}",
            "SessionCancelled",
            $"/trainer-pool/my-training/{session.Id}",
            ("title", session.Title),
            ("reason", session.CancelReason!)
        );

    public Task InvitedAsync(Invitation invitation, TrainingSession session, Guid trainerUserId) =>
        SendAsync(
            [trainerUserId],
            $"pool-invitation:{invitation.Id}",
            "Invited",
            $"/trainer-pool/my-teaching/{invitation.Id}",
            ("title", session.Title),
            ("topic", invitation.Topic),
            ("start", Words(invitation.StartTime)),
            ("place", session.Place)
        );

    public async Task AnsweredAsync(Invitation invitation, Guid trainerUserId) =>
        await SendAsync(
            [invitation.InviterId],
            $"pool-invitation-answered:{invitation.Id}:{invitation.AnsweredTime:O}",
            invitation.Status == InvitationStatus.Accepted ? "InvitationAccepted" : "InvitationDeclined",
            $"/trainer-pool/sessions/{invitation.SessionId}",
            ("name", (await users.FindAsync(trainerUserId))?.DisplayName ?? string.Empty),
            ("topic", invitation.Topic),
            ("reason", invitation.Reason ?? string.Empty)
        );

    public Task WithdrawnAsync(Invitation invitation, Guid trainerUserId) =>
        SendAsync(
            [trainerUserId],
            $"pool-invitation-withdrawn:{invitation.Id}",
            "InvitationWithdrawn",
            $"/trainer-pool/my-teaching/{invitation.Id}",
            ("topic", invitation.Topic),
            ("reason", invitation.Reason!)
        );

    public Task TrainerGoneAsync(Invitation invitation, string reason) =>
        SendAsync(
            [invitation.InviterId],
            $"pool-trainer-gone:{invitation.Id}",
            "TrainerGone",
            $"/trainer-pool/sessions/{invitation.SessionId}",
            ("topic", invitation.Topic),
            ("start", Words(invitation.StartTime)),
            ("reason", reason)
        );

    public Task ClaimReviewedAsync(StudyClaim claim) =>
        SendAsync(
            [claim.UserId],
            $"pool-claim:{claim.Id}:{claim.ReviewedTime:O}",
            claim.Status == StudyClaimStatus.Approved ? "ClaimApproved" : "ClaimReturned",
            "/trainer-pool/my-hours",
            ("title", claim.Title),
            ("reason", claim.ReturnReason ?? string.Empty)
        );

    public static string Words(DateTime time) => LocalTime.FromUtc(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private Task SendAsync(
        IReadOnlyCollection<Guid> to,
        string key,
        string text,
        string url,
        params (string Name, string Value)[] values
    ) =>
        sender.SendAsync(
            to,
            new NotificationMessage(
                key,
                $"TrainerPool:Notification:{text}",
                values.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal),
                url
            )
        );
}
