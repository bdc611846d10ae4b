using LegalAffairs.Abp.Timing;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>What somebody is asked to teach, and when.</summary>
internal sealed record InvitedLesson(string Topic, DateTime StartTime, DateTime EndTime, string Message)
{
    public DateOnly Day => LocalTime.DayOf(StartTime);

    public static InvitedLesson From(InviteInput input) =>
        new(input.Topic.Trim(), input.StartTime, input.EndTime, input.Message?.Trim() ?? string.Empty);
}
