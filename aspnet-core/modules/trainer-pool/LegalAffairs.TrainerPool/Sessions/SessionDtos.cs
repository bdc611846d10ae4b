namespace LegalAffairs.TrainerPool.Sessions;

internal static class SessionDtos
{
    public static T Fill<T>(this T dto, TrainingSession session, DateTime now)
        where T : TrainingSessionListDto
    {
        (dto.Id, dto.Title, dto.Place, dto.Status) = (session.Id, session.Title, session.Place, session.Status);
        (dto.StartTime, dto.EndTime, dto.Hours) = (session.StartTime, session.EndTime, session.Hours);
        dto.SignUp = session.SignUpAt(now);
        return dto;
    }

    public static TrainingSessionDto FillAll(this TrainingSessionDto dto, TrainingSession session, DateTime now)
    {
        dto.Fill(session, now);
        (dto.Content, dto.Agenda, dto.CancelReason) = (session.Content, session.Agenda, session.CancelReason);
        (dto.ChangeReason, dto.ChangedTime) = (session.ChangeReason, session.ChangedTime);
        (dto.ClosedTime, dto.ConcurrencyStamp) = (session.ClosedTime, session.ConcurrencyStamp);
        return dto;
    }
}
