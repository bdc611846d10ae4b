using LegalAffairs.TrainerPool.Sessions;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>When a lesson is after its session was planned anew: found again by its topic, the same topic several times in their order.</summary>
internal static class MovedLesson
{
    /// <returns>Null: it is off.</returns>
    public static (DateTime Start, DateTime End)? TimesOf(Invitation invitation, IReadOnlyList<AgendaItem> before, TrainingSession session)
    {
        var (start, end) = (invitation.StartTime, invitation.EndTime);
        var old = Of(before, invitation.Topic);
        if (old.Count == 0)
        {
            // Asked for beside the agenda.
            return start >= session.StartTime && end <= session.EndTime ? (start, end) : null;
        }

        var index = Math.Max(0, old.FindIndex(a => a.StartTime == start));
        var now = Of(session.Agenda, invitation.Topic);
        if (index >= now.Count)
        {
            return null;
        }

        var (was, item) = (old[index], now[index]);
        return was.StartTime == item.StartTime && was.EndTime == item.EndTime ? (start, end) : (item.StartTime, item.EndTime);
    }

    private static List<AgendaItem> Of(IEnumerable<AgendaItem> agenda, string topic) => [.. agenda.Where(a => a.Topic.Trim() == topic)];
}
