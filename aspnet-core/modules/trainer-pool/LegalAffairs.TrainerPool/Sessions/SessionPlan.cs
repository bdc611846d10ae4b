using LegalAffairs.Abp;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.TrainerPool.Sessions;

internal sealed record SessionPlan(
    string Title,
    string Content,
    string Place,
    DateTime StartTime,
    DateTime EndTime,
    int HoursTenths,
    IReadOnlyList<AgendaItem> Agenda
)
{
    public static SessionPlan From(TrainingSessionInput input) =>
        new(
            input.Title.Trim(),
            input.Content.Trim(),
            input.Place.Trim(),
            input.StartTime,
            input.EndTime,
            HoursEntry.TenthsOf(input.Hours),
            input.Agenda
        );

    public void Check()
    {
        if (EndTime <= StartTime || EndTime > StartTime.AddDays(SessionLimits.MaxDays))
        {
            throw new BusinessException(TrainerPoolErrorCodes.SessionTimesWrong).WithData("max", SessionLimits.MaxDays);
        }

        var earliest = StartTime;
        foreach (var (item, number) in Agenda.Select((item, i) => (item, i + 1)))
        {
            if (item.StartTime < earliest || item.EndTime <= item.StartTime || item.EndTime > EndTime)
            {
                throw new BusinessException(TrainerPoolErrorCodes.AgendaTimesWrong).WithData("number", number);
            }

            earliest = item.EndTime;
        }
    }
}
